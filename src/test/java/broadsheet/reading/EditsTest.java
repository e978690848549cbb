package broadsheet.reading;

import static broadsheet.reading.EditedPage.PAGE;
import static broadsheet.reading.EditedPage.articles;
import static broadsheet.reading.EditedPage.bare;
import static broadsheet.reading.EditedPage.read;
import static broadsheet.reading.EditedPage.said;
import static broadsheet.reading.EditedPage.text;
import static broadsheet.reading.EditedPage.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.archive.Article;
import broadsheet.archive.Block;
import broadsheet.archive.Byline;
import broadsheet.archive.Correction;
import broadsheet.archive.Kind;
import broadsheet.archive.Page;
import broadsheet.archive.Role;
import broadsheet.edit.Anchor;
import broadsheet.edit.Edit;
import broadsheet.edit.Setting;
import broadsheet.edit.Setting.Field;
import broadsheet.problem.Checked;
import broadsheet.source.PageText;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Each operation of an edit file does what it says, and one that cannot is reported. */
final class EditsTest {
  @Test
  void withoutEditsThePageIsReadAsItIs() {
    List<Article> articles = articles(PAGE);
    assertTrue(text(articles.get(1)).contains("绘本一到就被借空"));
  }

  @Test
  void aCorrectionChangesTheTextAndKeepsThePrintedReading() {
    Edit edit = new Edit.Correct(Anchor.of("不可有一篇松劲的念头"), "一篇松劲", "一篙松劲", "晚报同文作“篙”");
    Checked<IssueReading> read = read(PAGE, edit);
    Article article = with(read.value().issue().articles(), "不可有一篙松劲的念头");
    Correction correction = article.corrections().get(0);
    assertEquals("一篇松劲", correction.printed());
    assertEquals("晚报同文作“篙”", correction.why());
    Correction.Span span = Objects.requireNonNull(correction.span());
    assertEquals(
        "一篙松劲", article.blocks().get(span.index()).text().substring(span.start(), span.end()));
    Page page = read.value().issue().pages().get(0);
    assertTrue(page.lines().stream().anyMatch(l -> l.text().contains("一篇松劲")));
    assertFalse(page.lines().stream().anyMatch(l -> l.text().contains("一篙松劲")));
  }

  @Test
  void aCorrectionOfAHeadlineOrASignatureFollowsIntoItsField() {
    List<Article> articles =
        articles(
            PAGE,
            new Edit.Correct(Anchor.of("渡口边的蜡梅开了"), "蜡梅", "腊梅", null),
            new Edit.Correct(Anchor.of("（记者 苏禾）修表铺"), "苏禾", "苏和", null));
    Article plum = with(articles, "香气顺着风");
    assertEquals("渡口边的腊梅开了", plum.heads().headline());
    assertEquals(
        Correction.Part.HEADLINE, Objects.requireNonNull(plum.corrections().get(0).span()).part());
    assertEquals("苏和", with(articles, "修表铺").bylines().get(0).name());
  }

  @Test
  void wordsThatALineBreakCutAreCorrectedAcrossIt() {
    String broken = PAGE.replace("不可有一篇松劲", "不可有一篇\n松劲");
    Article article =
        with(
            articles(broken, new Edit.Correct(Anchor.of("不可有一篇松劲的念头"), "一篇松劲", "一篙松劲", null)),
            "一篙");
    assertEquals("一篇松劲", article.corrections().get(0).printed());
    assertTrue(text(article).replace("\n", "").contains("不可有一篙松劲的念头"));
  }

  @Test
  void fieldsAreSetAndTakenAway() {
    Article article =
        with(
            articles(
                PAGE,
                new Edit.Assign(
                    Anchor.of("数着灯影走过石阶"),
                    List.of(
                        Setting.of(Field.HEADLINE, "灯又亮了"),
                        Setting.of(Field.KICKER, "老码头"),
                        Setting.of(Field.KIND, "letter"),
                        new Setting(Field.BYLINES, List.of("通讯员 丁香")),
                        Setting.of(Field.SIGNED_DATE, "2022-11-19"),
                        Setting.of(Field.PLACE, "云溪"),
                        Setting.of(Field.SECTION, "要闻"),
                        Setting.of(Field.DISTRICT, "澄湾"),
                        Setting.of(Field.COLUMN, "晚晴"),
                        new Setting(Field.TAGS, List.of("灯", "江")),
                        new Setting(Field.DECK, List.of("——副题")),
                        new Setting(Field.PHOTO_CREDITS, List.of("方远山")),
                        Setting.of(Field.ID, "lamp-1")))),
            "守灯人");
    assertEquals("灯又亮了", article.heads().headline());
    assertEquals("老码头", article.heads().kicker());
    assertEquals(List.of("——副题"), article.heads().deck());
    assertEquals(Kind.LETTER, article.kind());
    assertEquals(List.of(new Byline("丁香", "通讯员")), article.bylines());
    assertEquals(LocalDate.of(2022, 11, 19), article.signedDate());
    assertEquals("云溪", article.place());
    assertEquals("要闻", article.section());
    assertEquals("澄湾区", article.district());
    assertEquals("晚晴", article.column());
    assertEquals(List.of("灯", "江"), article.tags());
    assertEquals(List.of("方远山"), article.photoCredits());
    assertEquals("lamp-1", article.id().value());
    Article bare =
        with(
            articles(
                PAGE,
                new Edit.Assign(
                    Anchor.of("数着灯影走过石阶"),
                    List.of(
                        new Setting(Field.HEADLINE, List.of()),
                        new Setting(Field.BYLINES, List.of())))),
            "守灯人");
    assertNull(bare.heads().headline());
    assertEquals(List.of(), bare.bylines());
  }

  @Test
  void aSplitBeginsANewArticleAndNumbersFollow() {
    List<Article> articles = articles(PAGE, new Edit.Split(Anchor.of("昨日，记者从市图书馆")));
    assertEquals(bare() + 1, articles.size());
    assertTrue(text(articles.get(2)).startsWith("昨日，记者从市图书馆"));
    assertTrue(text(articles.get(2)).contains("绘本一到就被借空"));
    assertEquals("yxrb-2022-11-20-01-04", articles.get(3).id().value());
    assertFalse(text(articles.get(1)).contains("图书馆"));
  }

  @Test
  void aSplitWithinALineCutsIt() {
    String run = PAGE.replace("街坊都听惯了。\n\n昨日", "街坊都听惯了。昨日");
    Checked<IssueReading> read = read(run, new Edit.Split(Anchor.of("昨日，记者从市图书馆")));
    List<Article> articles = read.value().issue().articles();
    assertEquals(bare() + 1, articles.size());
    assertTrue(text(articles.get(1)).endsWith("街坊都听惯了。"));
    assertTrue(text(articles.get(2)).startsWith("昨日，记者从市图书馆"));
    Page page = read.value().issue().pages().get(0);
    assertEquals(Pages.lines(run).size(), page.lines().size());
    assertEquals(bare() + 1, page.articles().size());
  }

  @Test
  void twoArticlesBecomeOneAndTheHeadlineOfTheSecondASubhead() {
    List<Article> articles =
        articles(PAGE, new Edit.Merge(Anchor.of("守灯人说，冬天江面"), Anchor.of("渡口边的八株蜡梅")));
    assertEquals(bare() - 1, articles.size());
    Article one = with(articles, "守灯人");
    assertEquals("老码头上的灯又亮了", one.heads().headline());
    assertTrue(
        one.blocks().stream()
            .anyMatch(b -> b.type() == Block.Type.SUBHEAD && b.text().equals("渡口边的蜡梅开了")));
    assertEquals(2, one.bylines().size());
  }

  @Test
  void aLineIsMovedBehindAnother() {
    List<Article> articles =
        articles(PAGE, new Edit.Move(Anchor.of("馆长说，绘本一到"), null, Anchor.of("数着灯影走过石阶")));
    Article lamp = with(articles, "守灯人");
    assertTrue(lamp.blocks().get(1).text().startsWith("馆长说"), text(lamp));
    assertEquals(1, articles.stream().filter(a -> text(a).contains("馆长说")).count());
  }

  @Test
  void aRunOfLinesIsMovedFromItsFirstWordToItsLast() {
    String run = PAGE.replace("街坊都听惯了。\n\n昨日", "街坊都听惯了。昨日");
    List<Article> articles =
        articles(run, new Edit.Move(Anchor.of("昨日，记者从市图书馆"), "一直忙到闭馆", Anchor.of("缆绳重新检查一遍")));
    Article lamp = with(articles, "守灯人");
    assertTrue(text(lamp).contains("昨日，记者从市图书馆"));
    assertTrue(text(lamp).endsWith("一直忙到闭馆。"));
    assertTrue(text(with(articles, "修表铺")).endsWith("街坊都听惯了。"));
  }

  @Test
  void aCutParagraphIsJoined() {
    String cut = PAGE.replace("数着灯影走过石阶。", "数着灯影").replace("馆长说，绘本", "走过石阶。馆长说，绘本");
    List<Article> articles =
        articles(cut, new Edit.Join(Anchor.of("停下脚步，数着灯影"), Anchor.of("走过石阶。馆长说")));
    Article lamp = with(articles, "守灯人");
    assertTrue(text(lamp).contains("停下脚步，数着灯影走过石阶。馆长说"), text(lamp));
    assertEquals(2, lamp.blocks().size());
  }

  @Test
  void noiseIsInNoArticleAndStaysOnThePage() {
    Checked<IssueReading> read = read(PAGE, new Edit.Noise(Anchor.of("※扫描污迹※墨点"), null));
    assertEquals("", said(read));
    Page page = read.value().issue().pages().get(0);
    var line = page.lines().get(page.lines().size() - 1);
    assertEquals(Role.NOISE, line.role());
    assertNull(line.article());
    for (Article article : read.value().issue().articles()) {
      assertFalse(text(article).contains("污迹"));
    }
  }

  @Test
  void noiseCutOutOfALineLeavesItsParagraphWhole() {
    String page = PAGE.replace("\n※扫描污迹※墨点\n", "").replace("停下脚步，数着", "停下脚步，※扫描污迹※墨点数着");
    List<Article> articles = articles(page, new Edit.Noise(Anchor.of("※扫描污迹"), "※墨点"));
    assertTrue(text(with(articles, "守灯人")).contains("居民停下脚步，数着灯影走过石阶"));
  }

  @Test
  void aRoleIsWhatTheEditorSays() {
    List<Article> articles =
        articles(
            PAGE,
            new Edit.Recast(Anchor.of("馆长说，绘本一到"), null, Role.CAPTION),
            new Edit.Recast(Anchor.of("渡口边的蜡梅开了"), null, Role.KICKER),
            new Edit.Recast(Anchor.of("街角的修表铺开了"), null, Role.SUBHEAD));
    Article shop = with(articles, "修表铺");
    assertTrue(
        shop.blocks().stream()
            .anyMatch(b -> b.type() == Block.Type.CAPTION && b.text().startsWith("馆长说")));
    Article plum = with(articles, "香气顺着风");
    assertEquals("渡口边的蜡梅开了", plum.heads().kicker());
    assertNull(plum.heads().headline());
    assertNull(shop.heads().headline());
  }

  @Test
  void kickerHeadlineAndDeckAreDividedAsTheEditorSays() {
    String page = PAGE.replace("渡口边的蜡梅开了\n", "冬日江边好去处\n\n渡口边的蜡梅开了\n\n香气一直飘到对岸\n");
    Article plum =
        with(
            articles(
                page,
                new Edit.Recast(Anchor.of("冬日江边好去处"), null, Role.KICKER),
                new Edit.Recast(Anchor.of("渡口边的蜡梅开了"), null, Role.HEADLINE),
                new Edit.Recast(Anchor.of("香气一直飘到对岸"), "到对岸", Role.DECK)),
            "香气顺着风");
    assertEquals("冬日江边好去处", plum.heads().kicker());
    assertEquals("渡口边的蜡梅开了", plum.heads().headline());
    assertEquals(List.of("香气一直飘到对岸"), plum.heads().deck());
  }

  @Test
  void theNthOfSeveralPlacesIsTaken() {
    List<Article> articles = articles(PAGE, new Edit.Split(Anchor.of("本报讯（记者").nth(2)));
    assertTrue(articles.stream().anyMatch(a -> text(a).startsWith("本报讯（记者 苏禾）")));
    assertEquals("街角的修表铺开了四十年", articles.get(1).heads().headline());
  }

  @Test
  void articlesOfTwoPagesAreMergedAndParagraphsJoinedAcrossThem() {
    String page = PAGE.substring(0, PAGE.indexOf("图为清晨"));
    String first = page.replace("香气顺着风一直飘到对岸的菜市场。", "香气顺着风一直飘到对岸");
    String second = "的菜市场，卖菜的都说闻见了。\n";
    String third = "城西修了一座桥\n\n本报讯 城西的新桥昨天通了车，两岸的人来来往往。\n\n桥上有灯，夜里也亮堂堂的。\n";
    List<PageText> pages =
        List.of(
            Pages.plain("01", "01.txt", first),
            Pages.plain("02", "02.txt", second),
            Pages.plain("03", "03.txt", third));
    Checked<IssueReading> joined =
        read(pages, new Edit.Join(Anchor.of("一直飘到对岸"), Anchor.of("菜市场，卖菜的").onPage("2")));
    assertEquals("", said(joined));
    Article plum = with(joined.value().issue().articles(), "香气顺着风");
    assertTrue(text(plum).contains("飘到对岸的菜市场，卖菜的都说闻见了。"), text(plum));
    assertEquals(List.of("01", "02"), plum.pages());
    Checked<IssueReading> merged =
        read(pages, new Edit.Merge(Anchor.of("守灯人说"), Anchor.of("城西的新桥昨天").onPage("03")));
    assertTrue(text(with(merged.value().issue().articles(), "守灯人")).contains("城西的新桥"));
    Checked<IssueReading> within =
        read(pages, new Edit.Join(Anchor.of("一直飘到对岸"), Anchor.of("桥上有灯，夜里").onPage("03")));
    assertTrue(said(within).startsWith("01.edit.yml:1:9: error: text stands before"), said(within));
    Checked<IssueReading> nowhere =
        read(pages, new Edit.Merge(Anchor.of("守灯人说"), Anchor.of("城西的新桥昨天").onPage("09")));
    assertEquals(
        "01.edit.yml:1:9: error: there is no page 09 in this issue (the issue has the pages 01, 02,"
            + " 03)",
        said(nowhere));
  }

  @Test
  void theReadingSaysWhichEditDecided() {
    Checked<IssueReading> read = read(PAGE, new Edit.Split(Anchor.of("昨日，记者从市图书馆")));
    LineReading line =
        read.value().pages().get(0).lines().stream()
            .filter(l -> l.text().startsWith("昨日"))
            .findFirst()
            .orElseThrow();
    assertEquals("01.edit.yml:1:1 says so", line.evidence().get(0).why());
    assertEquals(1, line.confidence());
  }
}
