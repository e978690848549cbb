package broadsheet.site;

import broadsheet.archive.ArticleId;
import broadsheet.archive.IssueId;
import broadsheet.derive.ArticleSummary;
import broadsheet.derive.reprints.Cluster;
import broadsheet.derive.reprints.IssueReprints;
import broadsheet.site.Elsewhere.Printing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says where else articles were printed. */
final class Elsewheres {
  /** A text that stood in more issues than this is listed by its earliest printings. */
  private static final int LISTED = 24;

  private final Here here;
  private final IssueReprints reprints;

  Elsewheres(Here here, IssueReprints reprints) {
    this.here = here;
    this.reprints = reprints;
  }

  Elsewhere of(ArticleSummary article) {
    ArticleId id = article.id();
    List<ArticleSummary> all = reprints.cluster(id).map(Cluster::printings).orElse(List.of());
    List<Printing> related =
        reprints.related(id).stream().limit(LISTED).map(a -> printing(a, null)).toList();
    if (all.isEmpty() && related.isEmpty()) {
      return Elsewhere.NOWHERE;
    }
    return new Elsewhere(printings(all, article), more(all, article), related);
  }

  /** The earliest, and this one wherever it stands among them. */
  private List<Printing> printings(List<ArticleSummary> all, ArticleSummary article) {
    return all.stream()
        .filter(a -> isListed(all, a, article))
        .map(a -> printing(a, all.get(0)))
        .toList();
  }

  private static boolean isListed(
      List<ArticleSummary> all, ArticleSummary one, ArticleSummary article) {
    return all.size() <= LISTED || one.equals(article) || all.indexOf(one) < LISTED;
  }

  private @Nullable String more(List<ArticleSummary> all, ArticleSummary article) {
    long left = all.stream().filter(a -> !isListed(all, a, article)).count();
    return left == 0 ? null : here.messages().count("reprints.more", left);
  }

  /** A printing, marked when it is the first. */
  private Printing printing(ArticleSummary article, @Nullable ArticleSummary first) {
    IssueId issue = article.issue();
    boolean later = first != null && !article.equals(first);
    return new Printing(
        here.link(article.title(), Entries.address(here.imprint(), article)),
        here.publication(issue),
        issue.date().toString(),
        here.link(here.issueDate(issue), Urls.issue(issue)),
        here.link(here.pageName(article.page()), Urls.page(issue, article.page())),
        article.equals(first),
        later ? here.to(Urls.collation(issue, article.page(), article.number())) : null);
  }
}
