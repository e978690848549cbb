package broadsheet.derive.reprints;

import broadsheet.archive.Article;
import broadsheet.archive.ArticleId;
import broadsheet.archive.Block;
import broadsheet.archive.Issue;
import broadsheet.archive.IssueId;
import broadsheet.archive.PlainArticle;
import broadsheet.derive.ArticleSummary;
import broadsheet.derive.IssueSummary;
import broadsheet.derive.PlainSummary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.NullMarked;

/** An archive of plain texts, all in memory, for tests. */
@NullMarked
final class PlainArticles {
  private final Map<IssueId, List<Article>> issues = new TreeMap<>();
  private final Map<ArticleId, Article> articles = new HashMap<>();
  private final Map<ArticleId, ArticleSummary> summaries = new HashMap<>();

  /** Adds an article with a paragraph a line. */
  ArticleId add(IssueId issue, String text) {
    List<Article> all = issues.computeIfAbsent(issue, i -> new ArrayList<>());
    int number = all.size() + 1;
    ArticleId id = new ArticleId(issue + "-01-" + number);
    List<Block> blocks = Arrays.stream(text.split("\n")).map(PlainArticle::paragraph).toList();
    Article article = PlainArticle.of(id, number, blocks);
    all.add(article);
    articles.put(id, article);
    summaries.put(id, PlainSummary.untitled(issue, number, article.length()));
    return id;
  }

  /** Gives an article another text. */
  void change(IssueId issue, ArticleId id, String text) {
    List<Article> all = issues.computeIfAbsent(issue, i -> new ArrayList<>());
    List<Block> blocks = Arrays.stream(text.split("\n")).map(PlainArticle::paragraph).toList();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).id().equals(id)) {
        Article article = PlainArticle.of(id, i + 1, blocks);
        all.set(i, article);
        articles.put(id, article);
        summaries.put(id, PlainSummary.untitled(issue, i + 1, article.length()));
      }
    }
  }

  Article article(ArticleId id) {
    Article article = articles.get(id);
    if (article == null) {
      throw new IllegalArgumentException(id.value());
    }
    return article;
  }

  /** All ids, in the order of the issues. */
  List<ArticleId> ids() {
    return issues.values().stream().flatMap(List::stream).map(Article::id).toList();
  }

  ArticleSummary summary(ArticleId id) {
    ArticleSummary summary = summaries.get(id);
    if (summary == null) {
      throw new IllegalArgumentException(id.value());
    }
    return summary;
  }

  /** The sketches of all issues, made on all cores as a build makes them. */
  List<IssueSketch> sketches() {
    return issues.entrySet().parallelStream().map(e -> sketch(e.getKey(), e.getValue())).toList();
  }

  private IssueSketch sketch(IssueId id, List<Article> all) {
    Issue issue = new Issue(id, null, List.of(), List.of(), all);
    List<ArticleSummary> summed = all.stream().map(a -> summary(a.id())).toList();
    return IssueSketch.of(issue, new IssueSummary(id, null, List.of(), summed));
  }

  Reprints reprints() throws IOException {
    return Reprints.of(sketches(), summary -> article(summary.id()));
  }
}
