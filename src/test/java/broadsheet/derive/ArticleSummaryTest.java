package broadsheet.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import broadsheet.archive.ArticleId;
import broadsheet.archive.Byline;
import broadsheet.archive.Column;
import broadsheet.archive.District;
import broadsheet.archive.HeadlineGroup;
import broadsheet.archive.IssueId;
import broadsheet.archive.Kind;
import broadsheet.archive.Section;
import broadsheet.derive.IssueSummary.PageSummary;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ArticleSummaryTest {
  private static final Quality READ = new Quality(100, 40, 0, 0, 0, 0);

  @Test
  void anArticleIsTheSameWhenAllOfItIs() {
    Section section = new Section("要闻", "yaowen", List.of("01"));
    assertEquals(
        stamp(section, null, null, List.of()),
        stamp(new Section("要闻", "yaowen", List.of("01")), null, null, List.of()));
  }

  @Test
  void aSectionIsNotAColumnOfTheSameName() {
    assertNotEquals(
        stamp(new Section("街巷", "jiexiang", List.of()), null, null, List.of()),
        stamp(null, new Column("街巷", "jiexiang", false), null, List.of()));
  }

  @Test
  void aColumnIsNotADistrictOfTheSameName() {
    assertNotEquals(
        stamp(null, new Column("河东", "hedong", false), null, List.of()),
        stamp(null, null, new District("河东", "hedong", List.of(), null), List.of()));
  }

  @Test
  void aBylineIsNotASectionOfThoseWords() {
    assertNotEquals(
        stamp(null, new Column("周大同", "记者", true), null, List.of()),
        stamp(null, null, null, List.of(new Byline("周大同", "记者"))));
    assertNotEquals(
        stamp(new Section("周大同", "记者", List.of()), null, null, List.of()),
        stamp(null, null, null, List.of(new Byline("周大同", "记者"))));
  }

  @Test
  void aPageMoreIsNotAnArticleMore() {
    IssueId id = new IssueId("rb", LocalDate.of(1987, 5, 1), "");
    IssueSummary without = new IssueSummary(id, null, List.of(), List.of());
    IssueSummary with =
        new IssueSummary(id, null, List.of(new PageSummary("01", null, 0, false, READ)), List.of());
    assertNotEquals(without.stamp(), with.stamp());
  }

  /** Others show the figure of the quality, and not from what it was reckoned. */
  @Test
  void ofTheQualityOnlyTheFigureCounts() {
    Quality one = new Quality(99, 500, 2, 40, 0, 1);
    Quality other = new Quality(99, 500, 3, 41, 1, 0);
    Quality worse = new Quality(98, 500, 2, 40, 0, 1);
    assertEquals(stamp(one), stamp(other));
    assertNotEquals(stamp(one), stamp(worse));
    assertEquals(ofPage(one), ofPage(other));
    assertNotEquals(ofPage(one), ofPage(worse));
  }

  private static long ofPage(Quality quality) {
    IssueId id = new IssueId("rb", LocalDate.of(1987, 5, 1), "");
    PageSummary page = new PageSummary("01", null, 0, false, quality);
    return new IssueSummary(id, null, List.of(page), List.of()).stamp();
  }

  private static long stamp(Quality quality) {
    return stamp(null, null, null, List.of(), quality);
  }

  private static long stamp(
      @Nullable Section section,
      @Nullable Column column,
      @Nullable District district,
      List<Byline> bylines) {
    return stamp(section, column, district, bylines, READ);
  }

  private static long stamp(
      @Nullable Section section,
      @Nullable Column column,
      @Nullable District district,
      List<Byline> bylines,
      Quality quality) {
    return new ArticleSummary(
            new ArticleId("a0000001"),
            new IssueId("rb", LocalDate.of(1987, 5, 1), ""),
            "01",
            1,
            Kind.NEWS,
            "东关桥通车",
            HeadlineGroup.NONE,
            section,
            column,
            district,
            bylines,
            List.of("01"),
            "东关桥昨天通车。",
            8,
            quality,
            List.of(),
            null,
            0)
        .stamped()
        .stamp();
  }
}
