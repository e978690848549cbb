package broadsheet.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import broadsheet.archive.Role;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What stands together under one headline is one article, though its parts look like articles. */
class RoundUpsTest {
  private static final String OTHER =
      """
      河堤修好了三处决口
      本报讯（记者 岳平）连日来，望桥区的河堤上人来人往。到昨晚为止，三处决口已经修好，沿河的村庄可以放心过汛期。
      区里说，剩下的两处护坡月底前完工，石料已经运到。
      """;

  @Test
  void reportsFromSeveralPlacesHaveTheNamesOfPlacesAsSubheads() {
    PageReading page =
        read(
            OTHER
                + """
                早稻收割进度加快
                江西
                本报南昌7月20日电（记者 秦小满）鄱阳湖边的早稻已经收了一半，农机合作社的收割机昼夜不停，晾晒场不够就借学校的操场。
                湖南
                本报长沙7月20日电（记者 江一帆）洞庭湖区的早稻开镰，今年的单产比去年高一些，粮库已经备好了空仓。
                黑龙江
                本报哈尔滨7月20日电（记者 安仲明）早稻在这里刚刚抽穗，农技员每天下田看水位，合作社把旧渠清了一遍。
                """);
    Map<String, Integer> items = sizes(page);
    assertEquals(List.of(3, 7), List.copyOf(items.values()));
    for (int line : List.of(5, 7, 9)) {
      assertEquals(
          Role.SUBHEAD, page.lines().get(line - 1).role(), page.lines().get(line - 1).text());
    }
  }

  @Test
  void oneReportUnderTheNameOfAPlaceIsAnArticle() {
    PageReading page =
        read(
            OTHER
                + """
                江西
                本报南昌7月20日电（记者 秦小满）鄱阳湖边的早稻已经收了一半，农机合作社的收割机昼夜不停，晾晒场不够就借学校的操场。
                """);
    assertEquals(List.of(3, 2), List.copyOf(sizes(page).values()));
  }

  @Test
  void contributionsSignedBehindADashAreOneArticle() {
    PageReading page =
        read(
            OTHER
                + """
                老街该怎么修
                老街的好处在于走得慢。修的时候先想一想，哪些东西是走得慢才看得见的，再决定拆哪一堵墙。
                ——霍三妹（柳塘区）
                我在老街住了四十年，最怕的是修完以后不认得自己的门。青砖可以换新的，门牌请留着。
                ——葛长贵（望桥区）
                修街不只是修路面，管子、电线、排水都在下面。看不见的地方修好了，看得见的地方才经得起看。
                ——安仲明（石矶区）
                """);
    assertEquals(List.of(3, 7), List.copyOf(sizes(page).values()));
  }

  @Test
  void aTextThatGoesOnWithTheNextNumberIsNoArticleOfItsOwn() {
    PageReading page =
        read(
            OTHER
                + """
                图片新闻
                1、7月18日，柳塘区消防队在老街演习，上百名居民拿着灭火器学了一个下午。图为居民在练习接水带。
                2、7月19日，望桥区第二菜场的新屋顶盖好了，下雨天不用再撑伞买菜。图为摊主在搬货架。
                """);
    assertEquals(List.of(3, 3), List.copyOf(sizes(page).values()));
  }

  @Test
  void theFirstSectionUnderHeadlineAndWriterIsNoArticle() {
    PageReading page =
        read(
            OTHER
                + """
                一座县城的夜班公交
                本报记者 江一帆
                末班车上的人
                夜里十一点，最后一班车上坐着六个人，一个刚下班的护士，两个夜市的摊主，还有三个高三的学生，谁也不说话。
                司机老葛开了十九年夜班，他说，这条线路上每个人下车的地方他都记得，下雨天会多停半分钟。
                """);
    assertEquals(List.of(3, 5), List.copyOf(sizes(page).values()));
    assertEquals(Role.SUBHEAD, page.lines().get(5).role());
  }

  /** How many lines each item has, in the order of the page. */
  private static Map<String, Integer> sizes(PageReading page) {
    Map<String, Integer> sizes = new TreeMap<>();
    page.lines().forEach(line -> sizes.merge(line.item(), 1, Integer::sum));
    return sizes;
  }

  private static PageReading read(String text) {
    return new PageReader(Pages.archive(List.of(), List.of()))
        .read(Pages.plain("01", "01.txt", text));
  }
}
