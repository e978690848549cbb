package broadsheet.search;

import broadsheet.archive.Article;
import broadsheet.archive.Issue;
import broadsheet.derive.ArticleSummary;
import broadsheet.derive.IssueSummary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * An article on its way into the index.
 *
 * @param place in its issue, from 0
 * @param article as it was read
 * @param about its summary
 * @param text its folded text
 * @param length how long that is
 */
record IndexedArticle(
    int place, Article article, ArticleSummary about, FoldedArticle text, LengthClass length) {
  /**
   * The articles of an issue as the index numbers them: the longest class first, then as printed.
   */
  static List<IndexedArticle> of(Issue issue, IssueSummary summary) {
    List<IndexedArticle> articles = new ArrayList<>();
    for (int i = 0; i < issue.articles().size(); i++) {
      Article article = issue.articles().get(i);
      FoldedArticle text = FoldedArticle.of(article);
      LengthClass length = LengthClass.of(text.text().length());
      articles.add(new IndexedArticle(i, article, summary.articles().get(i), text, length));
    }
    articles.sort(Comparator.comparing(IndexedArticle::length));
    return articles;
  }

  /** The texts of an issue's articles alone, in the same order. */
  static List<FoldedArticle> texts(Issue issue) {
    return issue.articles().stream()
        .map(FoldedArticle::of)
        .sorted(Comparator.comparing(text -> LengthClass.of(text.text().length())))
        .toList();
  }

  /** Those of each class, the longest class first. */
  static List<List<IndexedArticle>> byLength(List<IndexedArticle> articles) {
    return LengthClass.ALL.stream()
        .map(length -> articles.stream().filter(a -> a.length() == length).toList())
        .toList();
  }
}
