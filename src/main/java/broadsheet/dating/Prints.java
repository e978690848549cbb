package broadsheet.dating;

import broadsheet.text.Folding;
import java.util.Arrays;
import java.util.Collection;

/**
 * A few fingerprints of a text, by which the same text is known again when lines break elsewhere
 * and some characters differ.
 *
 * <p>Of every 12 characters in a row without white space a hash is taken, and of the hashes those
 * that are divisible by 8: the same ones wherever the text stands.
 */
final class Prints {
  static final Prints NONE = new Prints(new long[0]);

  private static final int WIDTH = 12;
  private static final int ONE_OF = 8;
  private static final int MOST = 50_000;
  private static final long BASE = 1_000_003;

  private final long[] sorted;

  private Prints(long[] sorted) {
    this.sorted = sorted;
  }

  /** The fingerprints of lines; what crosses a line does not count. */
  static Prints of(Collection<String> lines) {
    return new Prints(
        lines.stream()
            .map(Folding::withoutSpace)
            .filter(l -> l.length() >= WIDTH)
            .flatMapToLong(Prints::hashes)
            .distinct()
            .limit(MOST)
            .sorted()
            .toArray());
  }

  private static java.util.stream.LongStream hashes(String line) {
    long power = 1;
    for (int i = 1; i < WIDTH; i++) {
      power *= BASE;
    }
    long[] kept = new long[line.length()];
    int count = 0;
    long hash = 0;
    for (int i = 0; i < line.length(); i++) {
      if (i >= WIDTH) {
        hash -= line.charAt(i - WIDTH) * power;
      }
      hash = hash * BASE + line.charAt(i);
      // The low bits of a polynomial hash are those of its last characters; mix before choosing.
      long mixed = hash * 0x9E3779B97F4A7C15L;
      if (i >= WIDTH - 1 && (mixed >>> 32) % ONE_OF == 0) {
        kept[count++] = mixed;
      }
    }
    return Arrays.stream(kept, 0, count);
  }

  int size() {
    return sorted.length;
  }

  /** How many fingerprints both have. */
  int shared(Prints other) {
    int shared = 0;
    int here = 0;
    int there = 0;
    while (here < sorted.length && there < other.sorted.length) {
      int order = Long.compare(sorted[here], other.sorted[there]);
      shared += order == 0 ? 1 : 0;
      here += order <= 0 ? 1 : 0;
      there += order >= 0 ? 1 : 0;
    }
    return shared;
  }
}
