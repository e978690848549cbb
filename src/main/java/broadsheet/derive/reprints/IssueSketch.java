package broadsheet.derive.reprints;

import broadsheet.archive.Article;
import broadsheet.archive.Issue;
import broadsheet.archive.IssueId;
import broadsheet.derive.ArticleSummary;
import broadsheet.derive.IssueSummary;
import java.util.ArrayList;
import java.util.List;

/**
 * The sketches of an issue's articles: all that the search for reprints keeps of it, about 200
 * bytes an article.
 *
 * <p>A pure function of the issue, immutable. Sketches of several issues are merged by putting them
 * side by side, so it does not matter which was made first, or on which core.
 */
public final class IssueSketch {
  private final IssueId issue;
  private final List<Sketched> articles;

  /**
   * An article and its sketch.
   *
   * @param article which article
   * @param sketch its sketch
   */
  record Sketched(ArticleSummary article, Sketch sketch) {}

  private IssueSketch(IssueId issue, List<Sketched> articles) {
    this.issue = issue;
    this.articles = List.copyOf(articles);
  }

  /**
   * The sketches of an issue.
   *
   * @param issue the issue
   * @param summary its summary, with the same articles in the same order
   */
  public static IssueSketch of(Issue issue, IssueSummary summary) {
    List<Sketched> sketched = new ArrayList<>();
    for (int i = 0; i < issue.articles().size(); i++) {
      Sketch sketch = sketch(issue.articles().get(i));
      if (sketch.size() > 0) {
        sketched.add(new Sketched(summary.articles().get(i), sketch));
      }
    }
    return new IssueSketch(issue.id(), sketched);
  }

  /** Teasers, banners and what only goes on here repeat what stands elsewhere, by their nature. */
  private static Sketch sketch(Article article) {
    return switch (article.kind()) {
      case TEASER, COLUMN, CONTINUATION -> Sketch.none();
      case NEWS, LETTER, NOTICE, PHOTO, WEATHER, DISTRICT_ITEM -> Sketch.of(Letters.of(article));
    };
  }

  IssueId issue() {
    return issue;
  }

  /** The articles that are long enough to be compared, in the order of the issue. */
  List<Sketched> articles() {
    return articles;
  }
}
