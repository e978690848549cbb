package broadsheet.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.archive.Article;
import broadsheet.archive.Block;
import broadsheet.archive.Byline;
import broadsheet.archive.IssueId;
import broadsheet.archive.Kind;
import broadsheet.archive.PageReference;
import broadsheet.problem.Checked;
import broadsheet.source.ArticleText;
import broadsheet.source.FrontMatter;
import broadsheet.source.IssueText;
import broadsheet.source.PageText;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pieces on different pages become articles, with numbers and ids. */
final class IssueReaderTest {
  private static final String FRONT =
      """
      老码头上的灯又亮了

      本报讯（记者 周牧野）11月19日傍晚，老码头上的第一盏马灯重新亮了起来，沿江散步的居民停下脚步，数着灯影走过石阶。

      守灯人说，这些灯原来挂在渡船上，今年夏天从仓库里找出来，一盏一盏擦净，换了灯芯，又按老照片上的位置挂回原处，最远的

      （下转第2版）

      街角的修表铺

      （见第2版）
      """;
  private static final String BACK =
      """
      老码头上的灯又亮了

      （上接第1版）

      一盏挂在缆桩旁边，夜里行船的人老远就能看见。

      街角的修表铺开了四十年

      本报讯 修表铺的门只有一扇，墙上挂着四十多只钟，每到整点一齐响起来，街坊都听惯了。（苏禾）
      """;

  private static Checked<IssueReading> read(List<PageText> pages, List<ArticleText> articles) {
    IssueId id = new IssueId("yxrb", LocalDate.of(2022, 11, 20), "");
    return new IssueReader(Pages.yunxi())
        .read(new IssueText(id, "yxrb/2022-11-20", null, List.of(), List.of(), pages, articles));
  }

  private static List<PageText> both() {
    return List.of(Pages.plain("01", "01.txt", FRONT), Pages.plain("02", "02.txt", BACK));
  }

  @Test
  void piecesOfTwoPagesBecomeOneArticle() {
    Checked<IssueReading> read = read(both(), List.of());
    assertEquals(List.of(), read.problems());
    Article first = read.value().issue().articles().get(0);
    assertEquals("yxrb-2022-11-20-01-01", first.id().value());
    assertEquals(List.of("01", "02"), first.pages());
    assertEquals(2, first.blocks().size());
    assertTrue(first.blocks().get(1).text().contains("最远的一盏挂在缆桩旁边"));
    assertEquals(3, read.value().issue().articles().size());
  }

  @Test
  void aTeaserPointsToTheArticleWhoseHeadlineItSays() {
    List<Article> articles = read(both(), List.of()).value().issue().articles();
    PageReference see = articles.get(1).references().get(0);
    assertEquals(Kind.TEASER, articles.get(1).kind());
    assertEquals("02", see.page());
    assertNotNull(see.article());
    assertEquals("yxrb-2022-11-20-02-01", see.article().value());
  }

  @Test
  void theSignatureAtTheEndIsTakenOffTheText() {
    List<Article> articles = read(both(), List.of()).value().issue().articles();
    Article shop = articles.get(2);
    assertEquals("苏禾", shop.bylines().get(0).name());
    assertTrue(shop.blocks().get(0).text().endsWith("街坊都听惯了。"));
  }

  @Test
  void aJumpToAPageThatIsNotThereIsAWarningAtItsPlace() {
    Checked<IssueReading> read = read(both().subList(0, 1), List.of());
    assertEquals(2, read.problems().size());
    String first = read.problems().get(0).toString();
    assertTrue(first.startsWith("01.txt:7:1: warning: there is no page 2"), first);
    assertTrue(first.contains("the issue has the pages 01"), first);
  }

  @Test
  void frontMatterWinsAndKeepsItsNumber() {
    FrontMatter front =
        new FrontMatter(
            null, "给的标题", null, List.of(), null, null, null, "澄湾", List.of(), null, null, null,
            List.of());
    ArticleText file =
        new ArticleText("03", 7, "03-07.md", front, Pages.lines("## 小标题\n\n一段正文，说清楚一件小事。"));
    Article article = read(List.of(), List.of(file)).value().issue().articles().get(0);
    assertEquals("yxrb-2022-11-20-03-07", article.id().value());
    assertEquals("给的标题", article.heads().headline());
    assertEquals("澄湾区", article.district());
    assertEquals(Block.Type.SUBHEAD, article.blocks().get(0).type());
    assertNull(article.heads().kicker());
  }

  @Test
  void whatAnEditorSignedKeepsItsTextWhole() {
    FrontMatter front =
        new FrontMatter(
            null,
            "标题",
            null,
            List.of(),
            null,
            null,
            null,
            null,
            List.of(new Byline("田青禾", "记者")),
            null,
            null,
            null,
            List.of());
    ArticleText file =
        new ArticleText("03", 7, "03-07.md", front, Pages.lines("题在石壁上的是四个字（许晚舟）\n\n（许晚舟）"));
    Article article = read(List.of(), List.of(file)).value().issue().articles().get(0);
    assertEquals(
        List.of("题在石壁上的是四个字（许晚舟）", "（许晚舟）"), article.blocks().stream().map(Block::text).toList());
    assertEquals(List.of(new Byline("田青禾", "记者")), article.bylines());
  }

  @Test
  void aSloganAfterDistrictItemsIsNoBannerWhereTheirsStandsAbove() {
    String text =
        """
        实干争先开新局 同心共建新云溪

        柳塘区

        5月17日，柳塘区把全区四百七十个防汛沙袋点画成一张地图，张贴到每一个楼道。

        石矶区

        5月16日，石矶区十七位老职工被聘为“工业记忆讲述人”，走进九所学校讲课。

        聚焦我市公园建设

        拆掉围墙的公园更像一个家

        本报讯 5月16日，一家媒体用半个版的篇幅报道了云湖公园拆墙见绿的做法。(何一诺)
        """;
    List<Article> articles =
        read(List.of(Pages.plain("01", "01.txt", text)), List.of()).value().issue().articles();
    assertEquals(
        List.of("实干争先开新局 同心共建新云溪", "实干争先开新局 同心共建新云溪"),
        articles.stream().filter(a -> a.district() != null).map(Article::column).toList());
    Article last = articles.stream().filter(a -> a.district() == null).findFirst().orElseThrow();
    assertNull(last.column());
    assertTrue(last.heads().toString().contains("聚焦我市公园建设"), last.heads().toString());
  }

  @Test
  void anIdGivenTwiceIsAnError() {
    FrontMatter front =
        new FrontMatter(
            "one", "标题", null, List.of(), null, null, null, null, List.of(), null, null, null,
            List.of());
    ArticleText a = new ArticleText("03", 1, "03-01.md", front, Pages.lines("正文。"));
    ArticleText b = new ArticleText("03", 2, "03-02.md", front, Pages.lines("正文。"));
    Checked<IssueReading> read = read(List.of(), List.of(a, b));
    assertTrue(read.problems().get(0).isError());
    assertEquals(2, read.value().issue().articles().size());
  }

  @Test
  void markdownMarksAreTakenAtTheirWord() {
    String text = "# 短题\n\n第一篇的正文写在这里，说的是码头。\n\n## 一个小标题\n\n还有一段话。\n\n# 第二篇\n\n另一件事情的正文。\n";
    List<Article> articles =
        read(List.of(Pages.markdown("01", "01.md", text)), List.of()).value().issue().articles();
    assertEquals(List.of("短题", "第二篇"), articles.stream().map(a -> a.heads().headline()).toList());
    assertEquals(3, articles.get(0).blocks().size());
  }
}
