package broadsheet.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonReaderTest {
  private static final WordList NO_DISTRICTS = new WordList(Set.of());

  private static List<String> proved(String text) {
    return PersonReader.read(Passage.of(text, NO_DISTRICTS)).stream()
        .filter(Sighting::sure)
        .map(Sighting::name)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "市长陆景和来到换热站。, 陆景和",
    "市长李强和王明来到码头。, 李强",
    "馆长叶令仪说，这个数字超过了去年。, 叶令仪",
    "骆文川介绍，铜牌上的字照原话写。, 骆文川",
    "七十岁的魏来顺是最后一个牛把式。, 魏来顺",
    "班主任柯静走在最后。, 柯静",
    "古籍部的邵静斋负责线装书。, 邵静斋",
    "讀者陳長江來信。, 陈长江",
    "新任馆长上官禾说，门会一直开着。, 上官禾"
  })
  void aTitleOrADeedProvesAPerson(String text, String name) {
    assertEquals(List.of(name), proved(text));
  }

  @Test
  void namesBesideAProvedOneAreProved() {
    assertEquals(
        List.of("陆景和", "沈若澜", "方远山"), proved("市领导陆景和、沈若澜、方远山等参加。书记陆景和、沈若澜、方远山出席会议。").subList(0, 3));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "市长陆景和走进换热站。",
        "高峰时段每五分钟一班。",
        "祁女士来电说，楼上漏水。",
        "老司机葛师傅今年年底退休。",
        "住户老杜说，屋里热了。",
        "被告人李某当庭认罪。",
        "居民都说，路好走了。",
        "五十余户居民搬进新楼。",
        "本报讯（记者 周牧野 何一诺）昨天，天晴了。",
        "总统康斯坦丁内斯库到访。",
        "安东·莫迪凯到访。"
      })
  void whatIsNoFullNameIsNone(String text) {
    assertEquals(List.of(), proved(text));
  }
}
