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
 */
record RunItems(Here here, Entries entries, Telling telling, @Nullable Neighbours neighbours) {
  static RunItems plain(Here here) {
    return of(here, Entries.citable(here));
  }

  static RunItems of(Here here, Entries entries) {
    return new RunItems(here, entries, Telling.NONE, null);
  }

  /**
   * The items of some articles in their order.
   *
   * @param onPage how many articles the page has in all
   */
  List<Item> of(List<ArticleSummary> articles, int onPage) {
    List<Item> items = new ArrayList<>();
    Entries made = onPage > Runs.LONG ? entries.brief() : entries;
    LocalDate day = LocalDate.MIN;
    IssueId issue = null;
    for (ArticleSummary article : articles) {
      boolean newDay = !article.issue().date().equals(day);
      boolean newIssue = !article.issue().equals(issue);
      day = article.issue().date();
      issue = article.issue();
      items.add(
          new Item(
              newDay ? Places.anchor(day) : null,
              newIssue ? above(article) : null,
              made.of(article),
              below(article, onPage)));
    }
    return items;
  }

  private @Nullable Beside above(ArticleSummary first) {
    return telling == Telling.ALL && neighbours != null ? neighbours.all(here, first) : null;
  }

  private @Nullable Beside below(ArticleSummary article, int onPage) {
    boolean tells = telling == Telling.OTHERS && neighbours != null;
    return tells ? neighbours.others(here, article, onPage) : null;
  }
}
