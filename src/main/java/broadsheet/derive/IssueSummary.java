package broadsheet.derive;

import broadsheet.archive.IssueId;
import broadsheet.text.Stamp;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rest of the site needs to know of one issue.
 *
 * @param id which issue
 * @param number its printed number, or null
 * @param pages by label
 * @param articles by page and number, in the order of {@link broadsheet.archive.Issue#articles()}
 */
public record IssueSummary(
    IssueId id, @Nullable String number, List<PageSummary> pages, List<ArticleSummary> articles) {
  /**
   * A page of the issue.
   *
   * @param label as printed
   * @param name as printed, or null
   * @param articles how many articles begin on it
   * @param edited whether a person wrote or edited its text
   * @param quality how well what stands on it was read
   */
  public record PageSummary(
      String label, @Nullable String name, int articles, boolean edited, Quality quality) {}

  public IssueSummary {
    pages = List.copyOf(pages);
    articles = List.copyOf(articles);
  }

  /** Tells it from any other, as far as others show it: made of the stamps of its articles too. */
  public long stamp() {
    Stamp stamp = new Stamp().add(id.toString()).add(number);
    stamp.addAll(pages, IssueSummary::add);
    stamp.addAll(articles, (into, article) -> into.add(article.stamp()));
    return stamp.value();
  }

  private static void add(Stamp stamp, PageSummary page) {
    stamp.add(page.label()).add(page.name()).add(page.articles());
    stamp.add(page.edited() ? 1 : 0).add(page.quality().percent());
  }
}
