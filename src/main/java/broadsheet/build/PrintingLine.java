package broadsheet.build;

import broadsheet.archive.Issue;
import broadsheet.build.store.IssueStore;
import broadsheet.derive.IssueSummary;
import broadsheet.derive.reprints.Reprints;
import broadsheet.search.IndexBuilder;
import broadsheet.site.IssueSite;
import broadsheet.site.WebPage;
import java.io.IOException;

/**
 * The second pass: an issue from the store to its web pages and its part of the index.
 *
 * <p>Its pages depend on the issue, on the list of issues and on where else its articles were
 * printed. May be used from several threads.
 */
final class PrintingLine implements Step<IssueSummary, Integer> {
  private final IssueStore store;
  private final Reprints reprints;
  private final IssueSite site;
  private final IndexBuilder index;
  private final Press press;

  PrintingLine(
      IssueStore store, Reprints reprints, IssueSite site, IndexBuilder index, Press press) {
    this.store = store;
    this.reprints = reprints;
    this.site = site;
    this.index = index;
    this.press = press;
  }

  @Override
  public Integer take(IssueSummary summary) throws IOException {
    Issue issue = store.issue(summary.id());
    index.add(issue, summary);
    int pages = 0;
    for (WebPage page : site.pagesOf(issue, summary, reprints.of(summary.id()))) {
      press.print(page);
      pages++;
    }
    return pages;
  }
}
