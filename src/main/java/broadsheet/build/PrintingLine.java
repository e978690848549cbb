package broadsheet.build;

import broadsheet.archive.Article;
import broadsheet.archive.Issue;
import broadsheet.build.store.IssueStore;
import broadsheet.derive.ArticleSummary;
import broadsheet.derive.IssueSummary;
import broadsheet.derive.reprints.Cluster;
import broadsheet.derive.reprints.IssueReprints;
import broadsheet.derive.reprints.Reprints;
import broadsheet.search.IndexBuilder;
import broadsheet.site.CollationSite;
import broadsheet.site.CollationSite.Copy;
import broadsheet.site.Imprint;
import broadsheet.site.IssueSite;
import broadsheet.site.WebPage;
import java.io.IOException;
import java.util.Optional;

/**
 * The second pass: an issue from the store to its web pages and its part of the index.
 *
 * <p>Its pages depend on the issue, on the list of issues and on where else its articles were
 * printed; the collations of its later printings depend on the earliest ones too. May be used from
 * several threads.
 */
final class PrintingLine implements Step<IssueSummary, IssueSummary> {
  private final IssueStore store;
  private final Reprints reprints;
  private final IssueSite site;
  private final CollationSite collations;
  private final IndexBuilder index;
  private final Press press;

  PrintingLine(
      IssueStore store, Reprints reprints, Imprint imprint, IndexBuilder index, Press press) {
    this.store = store;
    this.reprints = reprints;
    this.site = new IssueSite(imprint);
    this.collations = new CollationSite(imprint);
    this.index = index;
    this.press = press;
  }

  @Override
  public IssueSummary take(IssueSummary summary) throws IOException {
    Issue issue = store.issue(summary.id());
    IssueReprints own = reprints.of(summary.id());
    index.add(issue, summary);
    for (WebPage page : site.pagesOf(issue, summary, own)) {
      press.print(page);
    }
    for (ArticleSummary article : summary.articles()) {
      Optional<ArticleSummary> first = own.cluster(article.id()).map(Cluster::first);
      if (first.isPresent() && !first.get().equals(article)) {
        press.print(collations.page(copy(first.get()), copy(article)));
      }
    }
    return summary;
  }

  private Copy copy(ArticleSummary summary) throws IOException {
    Article article = store.article(summary.issue(), summary.id());
    return new Copy(article, summary);
  }
}
