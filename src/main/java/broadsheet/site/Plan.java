package broadsheet.site;

import broadsheet.derive.ArticleSummary;
import broadsheet.derive.IssueSummary;
import broadsheet.text.Stamp;
import java.util.Collection;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * A web page that will be made when its turn comes: addresses are known early, views are big.
 *
 * @param path where it will be
 * @param stamp tells whether the page is what it was in an archive of the same configuration and
 *     words: made of all that the view takes from issues
 * @param view makes it
 */
record Plan(String path, LongSupplier stamp, Supplier<View> view) {
  /** A page that takes nothing from issues. */
  static Plan fixed(String path, Supplier<View> view) {
    return new Plan(path, () -> 1, view);
  }

  WebPage page() {
    return new WebPage(path, view.get());
  }

  /** The stamp of articles in their order. */
  static long ofArticles(Collection<ArticleSummary> articles) {
    Stamp stamp = new Stamp().add(articles.size());
    articles.forEach(article -> stamp.add(article.stamp()));
    return stamp.value();
  }

  /** The stamp of issues in their order. */
  static long ofIssues(Collection<IssueSummary> issues) {
    Stamp stamp = new Stamp().add(issues.size());
    issues.forEach(issue -> stamp.add(issue.stamp()));
    return stamp.value();
  }
}
