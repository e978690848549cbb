package broadsheet.derive.corrections;

import org.jspecify.annotations.Nullable;

/**
 * Which two Han characters stand side by side in the archive more than once.
 *
 * <p>Two rows of bits for each character that has a follower, 5 KB: 18 MB for the 3,500 characters
 * of a newspaper and 110 MB if every Han character were in use, however many articles there are.
 * Adding and merging may be done in any order. May be added to from one thread at a time.
 */
final class PairsSeen {
  static final char FIRST = 0x4E00;

  /** How many characters there are. */
  static final int HAN = 0x9FFF - FIRST + 1;

  private static final int WORDS = (HAN + 63) / 64;

  private final long[] @Nullable [] once = new long[HAN][];
  private final long[] @Nullable [] again = new long[HAN][];

  /** Counts a pair of Han characters. */
  void add(char a, char b) {
    long[] seen = row(once, a - FIRST);
    int at = b - FIRST;
    long bit = 1L << at;
    if ((seen[at >> 6] & bit) == 0) {
      seen[at >> 6] |= bit;
    } else {
      row(again, a - FIRST)[at >> 6] |= bit;
    }
  }

  /** Adds what another has seen. */
  void addAll(PairsSeen other) {
    for (int a = 0; a < HAN; a++) {
      long[] theirs = other.once[a];
      if (theirs != null) {
        add(row(once, a), row(again, a), theirs, row(other.again, a));
      }
    }
  }

  private static void add(long[] once, long[] again, long[] theirOnce, long[] theirAgain) {
    for (int i = 0; i < WORDS; i++) {
      again[i] |= theirAgain[i] | (once[i] & theirOnce[i]);
      once[i] |= theirOnce[i];
    }
  }

  /** The characters that follow {@code a} more than once, as bits from {@link #FIRST}, or none. */
  long @Nullable [] after(char a) {
    return again[a - FIRST];
  }

  private static long[] row(long[] @Nullable [] rows, int a) {
    long[] row = rows[a];
    if (row == null) {
      row = new long[WORDS];
      rows[a] = row;
    }
    return row;
  }
}
