package broadsheet.source;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Guesses which known word a person meant. */
final class Nearest {
  /** Longer words are no slips of the pen. */
  private static final int LONGEST = 100;

  private Nearest() {}

  /** The hint "did you mean 'x'?", or what to say instead. */
  static String hint(String word, Collection<String> known, String otherwise) {
    return to(word, known).map(n -> "did you mean '" + n + "'?").orElse(otherwise);
  }

  /** The known word that is at most a third of its letters away. */
  static Optional<String> to(String word, Collection<String> known) {
    if (word.length() > LONGEST) {
      return Optional.empty();
    }
    String lower = word.toLowerCase(Locale.ROOT);
    return known.stream()
        .filter(k -> distance(lower, k.toLowerCase(Locale.ROOT)) <= Math.max(1, k.length() / 3))
        .min(
            Comparator.<String>comparingInt(k -> distance(lower, k.toLowerCase(Locale.ROOT)))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** Number of letters to insert, remove, replace or swap with the next. */
  private static int distance(String one, String two) {
    int[][] steps = new int[one.length() + 1][two.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= two.length(); j++) {
        steps[i][j] = i == 0 || j == 0 ? i + j : step(steps, i, j, one, two);
      }
    }
    return steps[one.length()][two.length()];
  }

  private static int step(int[][] steps, int i, int j, String one, String two) {
    int replace = steps[i - 1][j - 1] + (one.charAt(i - 1) == two.charAt(j - 1) ? 0 : 1);
    int least = Math.min(replace, 1 + Math.min(steps[i - 1][j], steps[i][j - 1]));
    boolean swapped =
        i > 1
            && j > 1
            && one.charAt(i - 1) == two.charAt(j - 2)
            && one.charAt(i - 2) == two.charAt(j - 1);
    return swapped ? Math.min(least, steps[i - 2][j - 2] + 1) : least;
  }
}
