package broadsheet.site;

import broadsheet.archive.IssueId;
import broadsheet.derive.ArticleSummary;
import broadsheet.site.MonthCounts.Places;
import broadsheet.site.Neighbours.Telling;
import broadsheet.site.Run.Beside;
import broadsheet.site.Run.Item;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes the items of a list by date.
 *
 * @param here the page they stand on
 * @param entries makes the articles
 * @param telling what is said of neighbours
 * @param neighbours knows them; null where nothing is said
 * @param anchored whether the first article of a day has the day's anchor
 */
record RunItems(
    Here here,
    Entries entries,
    Telling telling,
    @Nullable Neighbours neighbours,
    boolean anchored) {
  RunItems(Here here, Entries entries, Telling telling, @Nullable Neighbours neighbours) {
    this(here, entries, telling, neighbours, true);
  }

  static RunItems plain(Here here) {
    return of(here, Entries.citable(here));
  }

  static RunItems of(Here here, Entries entries) {
    return new RunItems(here, entries, Telling.NONE, null);
  }

  /** The same for a page of so many articles. */
  RunItems among(int count) {
    return new RunItems(here, entries.among(count), telling, neighbours, anchored);
  }

  /** The same in groups of days, which have the anchors. */
  RunItems ofDays() {
    return new RunItems(here, entries, telling, neighbours, false);
  }

  /**
   * The items of some articles in their order.
   *
   * @param onPage how many articles the page has in all
   */
  List<Item> of(List<ArticleSummary> articles, int onPage) {
    List<Item> items = new ArrayList<>();
    LocalDate day = LocalDate.MIN;
    IssueId issue = null;
    for (ArticleSummary article : articles) {
      boolean newDay = !article.issue().date().equals(day);
      boolean newIssue = !article.issue().equals(issue);
      day = article.issue().date();
      issue = article.issue();
      items.add(
          new Item(
              anchored && newDay ? Places.anchor(day) : null,
              newIssue ? above(article) : null,
              entries.of(article),
              below(article, onPage)));
    }
    return items;
  }

  private @Nullable Beside above(ArticleSummary first) {
    return telling == Telling.ALL && neighbours != null ? neighbours.all(here, first) : null;
  }

  private @Nullable Beside below(ArticleSummary article, int onPage) {
    return telling == Telling.OTHERS && neighbours != null
        ? neighbours.others(here, article, onPage)
        : null;
  }
}
