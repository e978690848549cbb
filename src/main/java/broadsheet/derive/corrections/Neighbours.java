package broadsheet.derive.corrections;

import java.util.BitSet;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Which characters the archive has between two others: those that follow the one and go before the
 * other, each more than once, for a pair seen once may be an accident.
 *
 * <p>The pairs of an archive, once they are complete, with only the characters that are in use: two
 * rows of bits for each, 3 MB for the 3,500 characters of a newspaper. Immutable.
 */
final class Neighbours {
  private final char[] alphabet;
  private final long[] @Nullable [] after = new long[PairsSeen.HAN][];
  private final long[] @Nullable [] before = new long[PairsSeen.HAN][];

  Neighbours(PairsSeen pairs) {
    int[] places = new int[PairsSeen.HAN];
    BitSet used = used(pairs);
    this.alphabet = new char[used.cardinality()];
    int size = 0;
    for (int c = used.nextSetBit(0); c >= 0; c = used.nextSetBit(c + 1)) {
      places[c] = size;
      alphabet[size++] = (char) (c + PairsSeen.FIRST);
    }
    for (char c : alphabet) {
      each(pairs.after(c), next -> pair(c - PairsSeen.FIRST, next, places));
    }
  }

  /** Gives each character that stands after {@code left} and before {@code right}. */
  void between(char left, char right, IntConsumer each) {
    long[] follow = after[left - PairsSeen.FIRST];
    long[] lead = before[right - PairsSeen.FIRST];
    if (follow == null || lead == null) {
      return;
    }
    for (int i = 0; i < follow.length; i++) {
      for (long both = follow[i] & lead[i]; both != 0; both &= both - 1) {
        each.accept(alphabet[i << 6 | Long.numberOfTrailingZeros(both)]);
      }
    }
  }

  private static BitSet used(PairsSeen pairs) {
    BitSet used = new BitSet(PairsSeen.HAN);
    for (int c = 0; c < PairsSeen.HAN; c++) {
      long[] row = pairs.after((char) (c + PairsSeen.FIRST));
      if (row != null) {
        used.set(c);
        used.or(BitSet.valueOf(row));
      }
    }
    return used;
  }

  private void pair(int one, int next, int[] places) {
    set(after, one, places[next]);
    set(before, next, places[one]);
  }

  private void set(long[] @Nullable [] rows, int of, int place) {
    long[] row = rows[of];
    if (row == null) {
      row = new long[(alphabet.length + 63) / 64];
      rows[of] = row;
    }
    row[place >> 6] |= 1L << place;
  }

  private static void each(long @Nullable [] row, IntConsumer each) {
    for (int i = 0; row != null && i < row.length; i++) {
      for (long rest = row[i]; rest != 0; rest &= rest - 1) {
        each.accept(i << 6 | Long.numberOfTrailingZeros(rest));
      }
    }
  }
}
