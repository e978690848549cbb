package broadsheet.derive;

import broadsheet.archive.ArticleId;
import broadsheet.archive.HeadlineGroup;
import broadsheet.archive.IssueId;
import broadsheet.archive.Kind;
import broadsheet.names.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Summaries of articles on page 01, for tests that care for little of them. */
public final class PlainSummary {
  /** How a text begins, and how long it is. */
  private record Text(String lead, int length) {}

  private PlainSummary() {}

  /** An article of which nothing is known but its headline. */
  public static ArticleSummary headlined(IssueId issue, int number, Kind kind, String headline) {
    HeadlineGroup heads = new HeadlineGroup(null, headline, List.of());
    return of(issue, number, kind, heads, headline, new Text("", 0));
  }

  /** News of which the headline and the beginning are known. */
  public static ArticleSummary begun(IssueId issue, int number, String headline, String lead) {
    HeadlineGroup heads = new HeadlineGroup(null, headline, List.of());
    return of(issue, number, Kind.NEWS, heads, headline, new Text(lead, lead.length()));
  }

  /** News of so many characters without a headline; its id is its title. */
  public static ArticleSummary untitled(IssueId issue, int number, int length) {
    String id = id(issue, number).value();
    return of(issue, number, Kind.NEWS, HeadlineGroup.NONE, id, new Text("", length));
  }

  /** An article whose headline says which part of a series it is. */
  public static ArticleSummary part(
      IssueId issue, int number, Kind kind, String headline, @Nullable SeriesPart part) {
    return with(headlined(issue, number, kind, headline), List.of(), part);
  }

  /** News that speaks of somebody or somewhere. */
  public static ArticleSummary naming(IssueId issue, int number, String lead, List<Name> names) {
    return with(begun(issue, number, "无题", lead), names, null);
  }

  private static ArticleSummary with(
      ArticleSummary a, List<Name> names, @Nullable SeriesPart part) {
    return new ArticleSummary(
            a.id(),
            a.issue(),
            a.page(),
            a.number(),
            a.kind(),
            a.title(),
            a.heads(),
            null,
            null,
            null,
            List.of(),
            a.pages(),
            a.lead(),
            a.length(),
            a.quality(),
            names,
            part,
            0)
        .stamped();
  }

  private static ArticleId id(IssueId issue, int number) {
    return new ArticleId(issue + "-01-" + number);
  }

  private static ArticleSummary of(
      IssueId issue, int number, Kind kind, HeadlineGroup heads, String title, Text text) {
    return new ArticleSummary(
            id(issue, number),
            issue,
            "01",
            number,
            kind,
            title,
            heads,
            null,
            null,
            null,
            List.of(),
            List.of("01"),
            text.lead(),
            text.length(),
            Quality.NONE,
            List.of(),
            null,
            0)
        .stamped();
  }
}
