package broadsheet.search;

import broadsheet.text.Fold;
import broadsheet.text.LookAlikes;
import java.io.IOException;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Which ideograph stands behind which somewhere in a part, and which of those that occur look
 * alike: what may have been printed where a reader's word was misread is then known without a look
 * at the lists of places.
 *
 * <p>A row of bits an ideograph, 20 MB at the most. Adding is commutative.
 */
final class Neighbours {
  private static final char FIRST = '\u4E00';
  private static final char LAST = '\u9FFF';

  private final @Nullable BitSet[] behind = new BitSet[LAST + 1 - FIRST];
  private final BitSet occurs = new BitSet();

  /** Adds a gram of two; any thread may. */
  synchronized void add(char first, char second) {
    if (isIdeograph(first)) {
      occurs.set(first);
      if (isIdeograph(second)) {
        row(first).set(second - FIRST);
      }
    }
  }

  /**
   * Writes a row for each ideograph: what stands behind it; and one with U+0000 behind it: what it
   * looks like.
   */
  void writeTo(HintShards out) throws IOException {
    for (int c = occurs.nextSetBit(0); c >= 0; c = occurs.nextSetBit(c + 1)) {
      BitSet row = behind[c - FIRST];
      int[] followers = row == null ? new int[0] : row.stream().map(f -> f + FIRST).toArray();
      out.add(String.valueOf((char) c), followers);
      int[] alike = alike((char) c);
      if (alike.length > 0) {
        out.add((char) c + "\0", alike);
      }
    }
  }

  private int[] alike(char c) {
    return LookAlikes.of(c)
        .chars()
        .map(other -> Fold.fold(String.valueOf((char) other)).charAt(0))
        .filter(other -> other != c && occurs.get(other))
        .sorted()
        .distinct()
        .toArray();
  }

  private BitSet row(char c) {
    BitSet row = behind[c - FIRST];
    if (row == null) {
      row = new BitSet();
      behind[c - FIRST] = row;
    }
    return row;
  }

  private static boolean isIdeograph(char c) {
    return c >= FIRST && c <= LAST;
  }
}
