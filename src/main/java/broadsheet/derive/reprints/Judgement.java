package broadsheet.derive.reprints;

import broadsheet.derive.ArticleSummary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Reads the texts of candidates and says how they are alike. */
final class Judgement {
  /** A text that has this part of what two share has all of it, wrong characters aside. */
  private static final double ALL = 0.9;

  private final List<ArticleSummary> articles;
  private final List<Sketch> sketches;
  private final Texts texts;
  private final Verdicts known;

  /** How two texts, by number, are alike; the stamp tells what that depends on. */
  record Judged(int one, int other, Likeness likeness, long stamp) {}

  /**
   * @param articles by number
   * @param sketches theirs
   * @param texts where they can be read
   * @param known how pairs were judged before
   */
  Judgement(List<ArticleSummary> articles, List<Sketch> sketches, Texts texts, Verdicts known) {
    this.articles = articles;
    this.sketches = sketches;
    this.texts = texts;
    this.known = known;
  }

  /** All candidates, judged in parallel, and in their order all the same. */
  List<Judged> of(List<Candidate> candidates) {
    return candidates.parallelStream().map(this::judged).toList();
  }

  private Judged judged(Candidate pair) {
    long stamp = Verdicts.stamp(pair, sketches);
    Likeness before = known.of(stamp);
    return new Judged(pair.one(), pair.other(), before == null ? likeness(pair) : before, stamp);
  }

  private Likeness likeness(Candidate pair) {
    String one = letters(pair.one());
    String other = letters(pair.other());
    return Likeness.of(
        Overlap.of(one, other),
        (double) pair.familiar() / pair.shared(),
        () -> pair.thirds().stream().anyMatch(t -> hasAll(letters(t), one, other)));
  }

  /** Whether a text that is neither of two has all they share: then that is no text of its own. */
  private static boolean hasAll(String third, String one, String other) {
    return Overlap.held(one, other, third) >= ALL
        && Overlap.of(third, one).mutual() < Likeness.SAME
        && Overlap.of(third, other).mutual() < Likeness.SAME;
  }

  private String letters(int text) {
    try {
      return Letters.of(texts.article(articles.get(text)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
