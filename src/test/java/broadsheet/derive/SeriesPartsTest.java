package broadsheet.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeriesPartsTest {
  @ParameterizedTest
  @CsvSource({
    "“一河清水”系列报道之三, 一河清水, 3, 之三",
    "——走进老街系列述评之十二, 走进老街, 12, 之十二",
    "老码头往事（上）, 老码头往事, 1, 上",
    "老码头往事(下), 老码头往事, 3, 下",
    "老码头往事（4）, 老码头往事, 4, 4",
    "山里的站台⑫, 山里的站台, 12, ⑫",
    "走访笔记·第五篇, 走访笔记, 5, 第五篇",
    "长篇连载《摆渡人》（21）, 长篇连载《摆渡人》, 21, 21",
    "开学第一课之二十, 开学第一课, 20, 之二十"
  })
  void numbersAreReadInTheirForms(String line, String name, int number, String label) {
    assertEquals(new SeriesPart(name, number, label), SeriesParts.read(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "签约率超过三分之二",
        "这是堵车的原因之一",
        "图书馆昨天开馆（见第3版）",
        "开学（上）",
        "第三届茶山文化节开幕",
        "气温降至零下3",
        "一百零一座桥之一百零一",
        "（上）",
        ""
      })
  void otherNumbersAreNone(String line) {
    assertNull(SeriesParts.read(line));
  }
}
