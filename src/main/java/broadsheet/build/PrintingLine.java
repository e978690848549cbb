package broadsheet.build;

import broadsheet.archive.Article;
import broadsheet.archive.Issue;
import broadsheet.archive.IssueId;
import broadsheet.build.Intake.Entry;
import broadsheet.build.cache.IssueStore;
import broadsheet.derive.ArticleSummary;
import broadsheet.derive.IssueSummary;
import broadsheet.derive.reprints.Cluster;
import broadsheet.derive.reprints.IssueReprints;
import broadsheet.derive.topics.Background;
import broadsheet.publish.Staging;
import broadsheet.search.IndexBuilder;
import broadsheet.search.IndexState;
import broadsheet.search.IndexedIssue;
import broadsheet.site.CollationSite;
import broadsheet.site.CollationSite.Copy;
import broadsheet.site.Imprint;
import broadsheet.site.IssueSite;
import broadsheet.site.Urls;
import broadsheet.site.WebPage;
import broadsheet.text.Stamp;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The second pass: an issue from the store to its web pages and its part of the index.
 *
 * <p>Its pages depend on the issue, on the list of issues, on where else its articles were printed
 * and on what else ties it to others; the collations of its later printings depend on the earliest
 * ones too. All this is in the stamp that comes out; pages that have the stamp which they had stay.
 * May be used from several threads.
 */
final class PrintingLine implements Step<Entry, Long> {
  private final Stock stock;
  private final Imprint imprint;
  private final IssueSite site;
  private final CollationSite collations;
  private final IndexBuilder index;
  private final Press press;
  private final Staging staging;
  private final Map<IssueId, IndexedIssue> indexed = new HashMap<>();

  /**
   * From what is printed.
   *
   * @param store the issues as they were read
   * @param intake all issues
   * @param ties what ties issues to one another
   * @param last the index of the site in place
   * @param amends whether the site in place is amended; else all is printed
   */
  record Stock(IssueStore store, Intake intake, Ties ties, IndexState last, boolean amends) {}

  PrintingLine(Stock stock, Imprint imprint, IndexBuilder index, Press press, Staging staging) {
    this.stock = stock;
    this.imprint = imprint;
    this.site = new IssueSite(imprint);
    this.collations = new CollationSite(imprint);
    this.index = index;
    this.press = press;
    this.staging = staging;
    stock.last().issues().forEach(issue -> indexed.put(issue.issue(), issue));
  }

  @Override
  public Long take(Entry entry) throws IOException {
    IssueId id = entry.summary().id();
    IssueReprints own = stock.ties().reprints().of(id);
    long stamp = stamp(entry, own);
    boolean read = stock.amends() && entry.past() != null;
    IndexedIssue known = read ? indexed.get(id) : null;
    if (known != null) {
      index.keep(known, entry.summary());
    }
    if (known == null || entry.past() == null || entry.past().stamp() != stamp) {
      staging.renew(Urls.issueFolder(id));
      Issue issue = stock.store().issue(id);
      if (stock.amends()) {
        // Few issues are printed then, so several hands print each.
        Aside<Issue> indexing = Aside.of(() -> index(issue, entry.summary(), known));
        try {
          print(issue, entry, own);
        } finally {
          indexing.join();
        }
      } else {
        index(issue, entry.summary(), known);
        print(issue, entry, own);
      }
    }
    return stamp;
  }

  private Issue index(Issue issue, IssueSummary summary, @Nullable IndexedIssue known)
      throws IOException {
    if (known == null) {
      index.add(issue, summary);
    } else {
      index.writeTexts(issue, summary);
    }
    return issue;
  }

  private long stamp(Entry entry, IssueReprints own) {
    IssueId id = entry.summary().id();
    Stamp stamp = new Stamp().add(entry.state()).add(imprint.outlook().stamp(id));
    stamp
        .add(own.stamp())
        .add(stock.ties().backgrounds().stamp(entry.kept().topics()))
        .add(stock.ties().strands().stamp(entry.summary()));
    for (ArticleSummary article : entry.summary().articles()) {
      own.cluster(article.id())
          .map(cluster -> cluster.first().issue())
          .ifPresent(first -> stamp.add(stock.intake().of(first).state()));
    }
    return stamp.value();
  }

  private void print(Issue issue, Entry entry, IssueReprints own) throws IOException {
    IssueSummary summary = entry.summary();
    Background background = stock.ties().backgrounds().of(entry.kept().topics());
    Stream<WebPage> pages = site.pagesOf(issue, summary, own, background, stock.ties().strands());
    try {
      (stock.amends() ? pages.parallel() : pages).forEach(this::print);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    for (ArticleSummary article : summary.articles()) {
      Optional<ArticleSummary> first = own.cluster(article.id()).map(Cluster::first);
      if (first.isPresent() && !first.get().equals(article)) {
        press.print(collations.page(copy(first.get()), copy(article)));
      }
    }
  }

  private void print(WebPage page) {
    try {
      press.print(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Copy copy(ArticleSummary summary) throws IOException {
    Article article = stock.store().article(summary.issue(), summary.id());
    return new Copy(article, summary);
  }
}
