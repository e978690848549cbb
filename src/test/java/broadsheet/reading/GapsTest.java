package broadsheet.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Empty lines part articles on a page that has few of them, and tell nothing where all have one.
 */
class GapsTest {
  private static final String FIRST =
      """
      老街修好了雨水管
      本报讯（记者 岳平）柳塘区的老街上，雨水管修了三个月。工人们夜里开工，白天把路面铺平，店铺没有一天关门。
      街道办说，入冬以前还要把路灯换成亮一些的，井盖也要换，钱已经拨下来了。
      """;
  private static final String SECOND =
      """
      渡口的船
      天不亮，渡口已经有人等船。撑船的人姓何，在这里撑了四十年，认得两岸每一户人家的狗。
      他说，河水一年比一年清，船却一年比一年空，年轻人都从桥上走了。
      """;
  private static final String THIRD =
      """
      图书馆办起了夜校
      本报讯（记者 柴玉）三月起，城东图书馆每晚开两间教室，教算账，也教写信，头一天就来了六十多人。
      """;

  @Test
  void ofFewEmptyLinesEachIsABorder() {
    String page = FIRST + "\n" + SECOND + "\n" + THIRD + "\n" + FIRST.replace("老街", "西街");
    assertEquals(List.of(4, 7, 9), borders(page));
    assertEquals(4, articles(page));
  }

  @Test
  void whereEveryLineHasOneTheyTellNothing() {
    assertEquals(List.of(), borders((FIRST + SECOND + THIRD).replace("\n", "\n\n")));
    assertEquals(List.of(), borders(FIRST + SECOND + THIRD));
  }

  @Test
  void oneOrTwoMayBeChance() {
    assertEquals(List.of(), borders(FIRST + "\n" + SECOND + "\n" + THIRD));
  }

  /** Numbers of the lines that stand behind a border, counted without the empty lines. */
  private static List<Integer> borders(String text) {
    return features(text).filter(l -> l.has(Feature.AFTER_BREAK)).map(l -> l.index() + 1).toList();
  }

  private static Stream<LineFeatures> features(String text) {
    Gazetteer gazetteer = new Gazetteer(Pages.archive(List.of(), List.of()));
    return new FeatureReader(gazetteer, Pages.plain("01", "01.txt", text)).read().stream();
  }

  private static long articles(String text) {
    PageReader reader = new PageReader(Pages.archive(List.of(), List.of()));
    return reader.read(Pages.plain("01", "01.txt", text)).items().size();
  }
}
