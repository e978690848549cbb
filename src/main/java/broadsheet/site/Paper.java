package broadsheet.site;

import broadsheet.archive.Article;
import broadsheet.archive.ArticleId;
import broadsheet.archive.Issue;
import broadsheet.archive.PageReference;
import broadsheet.derive.ArticleSummary;
import broadsheet.derive.IssueSummary;
import broadsheet.derive.reprints.IssueReprints;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An issue and what is known of it, with what must be looked up often. */
final class Paper {
  private final Issue issue;
  private final IssueSummary summary;
  private final IssueReprints reprints;
  private final Map<ArticleId, Article> articles = new HashMap<>();
  private final Map<ArticleId, ArticleSummary> summaries = new HashMap<>();
  private final Map<ArticleId, List<Article>> teasers = new HashMap<>();

  Paper(Issue issue, IssueSummary summary, IssueReprints reprints) {
    this.issue = issue;
    this.summary = summary;
    this.reprints = reprints;
    issue.articles().forEach(a -> articles.put(a.id(), a));
    summary.articles().forEach(a -> summaries.put(a.id(), a));
    issue.articles().forEach(this::announce);
  }

  private void announce(Article article) {
    for (PageReference reference : article.references()) {
      ArticleId target = reference.article();
      if (reference.type() == PageReference.Type.SEE && target != null) {
        teasers.computeIfAbsent(target, t -> new ArrayList<>()).add(article);
      }
    }
  }

  Issue issue() {
    return issue;
  }

  IssueSummary summary() {
    return summary;
  }

  /** Where else the articles of this issue were printed. */
  IssueReprints reprints() {
    return reprints;
  }

  /** The summary of an article of this issue. */
  ArticleSummary summary(Article article) {
    ArticleSummary found = summaries.get(article.id());
    if (found == null) {
      throw new IllegalArgumentException("no summary of " + article.id());
    }
    return found;
  }

  @Nullable Article find(ArticleId id) {
    return articles.get(id);
  }

  /** The articles that send the reader to this one (见第3版). */
  List<Article> teasersOf(Article article) {
    return teasers.getOrDefault(article.id(), List.of());
  }
}
