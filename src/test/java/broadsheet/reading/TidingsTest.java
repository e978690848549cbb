package broadsheet.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.archive.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Short news without headlines, and forecasts, are told from what stands around them. */
class TidingsTest {
  private static final String FIRST = "3月4日，柳塘区图书馆的新馆开了门，头一天就办出去四百多张借书证，最小的读者刚满三岁。\n";
  private static final String SECOND = "日前，城东渡口的八条木船全部换成了电船，从早上六点到夜里九点，每天往返二十班，过河的学生不用再等半个钟头。\n";
  private static final String THIRD = "3月3日，竹器厂的老师傅把三十年的图样交给了县文化馆，馆里打算办一个小小的展览。\n";

  private static final String SIGNED = FIRST + "（岳平）\n" + SECOND + "（柴玉）\n" + THIRD + "（何川）\n";

  @Test
  void aRunOfThreeIsSeen() {
    assertEquals(List.of(1, 2, 3), among(FIRST + SECOND + THIRD));
    assertEquals(List.of(), among(FIRST + SECOND));
  }

  @Test
  void fiveInARowAreArticlesWithoutSignaturesToo() {
    String more =
        """
        昨天，三家巷口的面馆办了一桌长寿面，请来街上七位过了九十岁的老人，最年长的吃了两碗。
        近日，梅渡的茶农开始修枝，农技站派了六个人上山，教大家留哪一枝，剪哪一枝。
        """;
    assertEquals(5, articles(FIRST + SECOND + THIRD + more));
  }

  @Test
  void ofStrangersThreeAreEnough() {
    assertEquals(3, among(FIRST + SECOND + THIRD, Feature.AMONG_MANY_TIDINGS).size());
  }

  @Test
  void aColumnEndWithinOneOfThemDoesNotEndTheRun() {
    String cut = SECOND.replace("二十班，", "二\n十班，");
    assertEquals(List.of(1, 2, 4), among(FIRST + cut + THIRD));
  }

  @Test
  void signaturesBetweenThemDoNotEndTheRun() {
    assertEquals(List.of(1, 3, 5), among(SIGNED));
    assertEquals(3, articles(SIGNED));
  }

  @Test
  void aHeadlineBetweenThemEndsTheRun() {
    assertEquals(List.of(), among(FIRST + SECOND + "图书馆办起了夜校\n" + THIRD));
  }

  @Test
  void aNamedForecastHasASecondLineAndIsNoHeadlineOfTwo() {
    PageReading page =
        read(
            """
            明天天气预报（3月4日20时—3月5日20时）
            天气趋势分析
            预计，今天夜里到明天，柳塘以南的河面有大风，渡船要早些靠岸；山里早晚还凉，路上有薄冰。
            """);
    ItemReading item = page.items().get(0);
    assertEquals(Kind.WEATHER, item.kind());
    assertEquals("明天天气预报（3月4日20时—3月5日20时）", item.heads().headline());
    assertTrue(item.heads().deck().contains("天气趋势分析"), item.toString());
  }

  private static long articles(String text) {
    return read(text).lines().stream()
        .filter(l -> !l.text().startsWith("（"))
        .map(LineReading::item)
        .distinct()
        .count();
  }

  private static List<Integer> among(String text) {
    return among(text, Feature.AMONG_TIDINGS);
  }

  private static List<Integer> among(String text, Feature feature) {
    List<LineFeatures> lines =
        new FeatureReader(
                new Gazetteer(Pages.archive(List.of(), List.of())),
                Pages.plain("01", "01.txt", text))
            .read();
    return lines.stream().filter(l -> l.has(feature)).map(l -> l.line().number()).toList();
  }

  private static PageReading read(String text) {
    return new PageReader(Pages.archive(List.of(), List.of()))
        .read(Pages.plain("01", "01.txt", text));
  }
}
