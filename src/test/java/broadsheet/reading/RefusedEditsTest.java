package broadsheet.reading;

import static broadsheet.reading.EditedPage.PAGE;
import static broadsheet.reading.EditedPage.articles;
import static broadsheet.reading.EditedPage.bare;
import static broadsheet.reading.EditedPage.read;
import static broadsheet.reading.EditedPage.said;
import static broadsheet.reading.EditedPage.text;
import static broadsheet.reading.EditedPage.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.archive.Article;
import broadsheet.archive.Role;
import broadsheet.edit.Anchor;
import broadsheet.edit.Edit;
import broadsheet.edit.Setting;
import broadsheet.edit.Setting.Field;
import broadsheet.problem.Checked;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An edit that finds no place, says too much or contradicts another is a problem in its file. */
final class RefusedEditsTest {
  @Test
  void aQuoteWithoutAPlaceIsAProblemAndTheOthersAreApplied() {
    Checked<IssueReading> read =
        read(
            PAGE,
            new Edit.Split(Anchor.of("这句话哪里都没有印过")),
            new Edit.Split(Anchor.of("昨日，记者从市图书馆")),
            new Edit.Split(Anchor.of("本报讯（记者")),
            new Edit.Split(Anchor.of("昨日，记者从市图书馆").nth(2)));
    assertEquals(
        """
        01.edit.yml:1:1: error: nothing on page 01 is like '这句话哪里都没有印过' (the page has no such words any more)
        01.edit.yml:3:1: error: '本报讯（记者' stands in 3 places (lines 3, 9, 17: quote more, or say which with nth)
        01.edit.yml:4:1: error: '昨日，记者从市图书馆' stands here only once (line 11)\
        """,
        said(read));
    assertEquals(bare() + 1, read.value().issue().articles().size());
  }

  @Test
  void whatContradictsAnEarlierEditIsAProblem() {
    Anchor library = Anchor.of("昨日，记者从市图书馆");
    Anchor director = Anchor.of("馆长说，绘本一到");
    Anchor lamp = Anchor.of("数着灯影走过石阶");
    assertContradiction(
        new Edit.Recast(director, null, Role.CAPTION), new Edit.Recast(director, null, Role.NOTE));
    assertContradiction(
        new Edit.Move(director, null, lamp), new Edit.Move(director, null, library));
    assertContradiction(
        new Edit.Noise(director, "一直忙到闭馆"), new Edit.Recast(director, null, Role.NOTE));
    assertContradiction(
        new Edit.Recast(director, null, Role.NOTE), new Edit.Noise(director, "一直忙到闭馆"));
    assertContradiction(new Edit.Split(library), new Edit.Merge(Anchor.of("街坊都听惯了"), library));
    assertContradiction(new Edit.Join(lamp, library), new Edit.Join(director, library));
    assertContradiction(new Edit.Join(lamp, library), new Edit.Join(library, lamp));
    assertContradiction(
        new Edit.Assign(lamp, List.of(Setting.of(Field.HEADLINE, "甲"))),
        new Edit.Assign(Anchor.of("守灯人说"), List.of(Setting.of(Field.HEADLINE, "乙"))));
    assertContradiction(
        new Edit.Correct(Anchor.of("不可有一篇松劲的念头"), "一篇", "一篙", null),
        new Edit.Correct(Anchor.of("一篇松劲的念头"), "篇松", "篙松", null));
    Checked<IssueReading> itself = read(PAGE, new Edit.Move(library, null, library));
    assertTrue(said(itself).contains("a line cannot follow itself"), said(itself));
  }

  private static void assertContradiction(Edit first, Edit second) {
    Checked<IssueReading> read = read(PAGE, first, second);
    assertTrue(said(read).startsWith("01.edit.yml:2:1: error: "), said(read));
    assertEquals(1, said(read).lines().count());
    assertEquals(articles(PAGE, first), read.value().issue().articles());
  }

  @Test
  void theSameEditTwiceIsNoContradiction() {
    Edit move = new Edit.Move(Anchor.of("馆长说，绘本一到"), null, Anchor.of("数着灯影走过石阶"));
    Edit role = new Edit.Recast(Anchor.of("守灯人说"), null, Role.NOTE);
    assertEquals(articles(PAGE, move, role), articles(PAGE, move, role, move, role));
  }

  @Test
  void aNewOcrThatReadsTheWordRightIsToldAndOneThatReadsItOtherwiseIsCorrected() {
    Edit edit = new Edit.Correct(Anchor.of("不可有一篇松劲的念头"), "一篇松劲", "一篙松劲", null);
    Checked<IssueReading> right = read(PAGE.replace("一篇松劲", "一篙松劲"), edit);
    assertEquals(
        "01.edit.yml:1:1: warning: the page reads '一篙松劲' already (the correction is no longer"
            + " needed)",
        said(right));
    Article article = with(articles(PAGE.replace("一篇松劲", "一蒿松劲"), edit), "一篙松劲");
    assertEquals("一蒿松劲", article.corrections().get(0).printed());
  }

  @Test
  void noiseNeverSwallowsWhatWasNotQuoted() {
    String run = PAGE.replace("打拳。\n\n※扫描污迹※墨点", "打拳。※扫描污迹※墨点");
    Checked<IssueReading> read = read(run, new Edit.Noise(Anchor.of("※扫描污迹※墨点"), null));
    assertTrue(said(read).contains("error: line 19 says much more than the quote"), said(read));
    List<Article> articles = articles(run, new Edit.Noise(Anchor.of("※扫描污迹"), "※墨点"));
    assertTrue(text(with(articles, "打拳")).endsWith("打拳。"), text(with(articles, "打拳")));
  }
}
