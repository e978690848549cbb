package broadsheet.derive;

import broadsheet.archive.Kind;
import broadsheet.text.Fold;
import java.util.LinkedHashMap;
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
    if (headline == null || !isOwn(article.kind())) {
      return Map.of();
    }
    Map<String, String> terms = new LinkedHashMap<>();
    int start = 0;
    int characters = 0;
    boolean letters = false;
    // Without patterns and streams: a build asks this of each headline of the archive.
    for (int at = 0; at < headline.length(); ) {
      int c = headline.codePointAt(at);
      int next = at + Character.charCount(c);
      if (Character.isLetterOrDigit(c)) {
        characters++;
        letters = letters || Character.isLetter(c);
      } else {
        add(headline, start, at, letters ? characters : 0, terms);
        start = next;
        characters = 0;
        letters = false;
      }
      at = next;
    }
    add(headline, start, headline.length(), letters ? characters : 0, terms);
    return terms;
  }

  private static void add(
      String headline, int start, int end, int characters, Map<String, String> terms) {
    if (characters >= SHORTEST && end - start <= LONGEST) {
      String run = headline.substring(start, end);
      terms.putIfAbsent(Fold.fold(run), run);
    }
  }

  private static boolean isOwn(Kind kind) {
    return kind != Kind.TEASER && kind != Kind.CONTINUATION && kind != Kind.COLUMN;
  }
}
