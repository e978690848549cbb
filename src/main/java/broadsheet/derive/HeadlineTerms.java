package broadsheet.derive;

import broadsheet.archive.Kind;
import broadsheet.text.Fold;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The terms of a headline that a printed index may list: its runs of letters and digits between
 * punctuation and space.
 *
 * <pre>
 * 城东片区临时静默解除，公交恢复 → 城东片区临时静默解除, 公交恢复
 * </pre>
 *
 * <p>A function of one article. Which terms stand in several headlines is asked of {@link
 * RepeatedTerms}.
 */
public final class HeadlineTerms {
  private static final int SHORTEST = 2;

  /** A longer run is a sentence; in units of UTF-16. */
  private static final int LONGEST = 24;

  private HeadlineTerms() {}

  /**
   * The terms of an article's headline, each once, in their order.
   *
   * @return by folded form, which tells terms that are alike; empty where there is no headline, and
   *     for articles that only repeat another's: teasers, continuations, banners
   */
  public static Map<String, String> of(ArticleSummary article) {
    String headline = article.heads().headline();
    Map<String, String> terms = new LinkedHashMap<>();
    if (headline != null && isOwn(article.kind())) {
      runs(headline).stream()
          .filter(HeadlineTerms::isTerm)
          .forEach(run -> terms.putIfAbsent(Fold.fold(run), run));
    }
    return terms;
  }

  private static boolean isOwn(Kind kind) {
    return kind != Kind.TEASER && kind != Kind.CONTINUATION && kind != Kind.COLUMN;
  }

  private static List<String> runs(String headline) {
    List<String> runs = new ArrayList<>();
    int start = 0;
    int at = 0;
    while (at < headline.length()) {
      int c = headline.codePointAt(at);
      int next = at + Character.charCount(c);
      if (!Character.isLetterOrDigit(c)) {
        runs.add(headline.substring(start, at));
        start = next;
      }
      at = next;
    }
    runs.add(headline.substring(start));
    return runs;
  }

  private static boolean isTerm(String run) {
    return run.codePointCount(0, run.length()) >= SHORTEST
        && run.length() <= LONGEST
        && run.codePoints().anyMatch(Character::isLetter);
  }
}
