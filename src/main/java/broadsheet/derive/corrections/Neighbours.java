package broadsheet.derive.corrections;

import java.nio.CharBuffer;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntConsumer;

/**
 * Which characters the archive has between two others: those that follow the one and go before the
 * other.
 *
 * <p>A row of bits a character and side, made when it is first asked for: 3 MB for the 3,500
 * characters of a newspaper.
 */
final class Neighbours {
  /** A pair seen that often is no accident. */
  private static final int SEEN = 2;

  private static final int HAN = 0x9FFF - 0x4E00 + 1;

  private final Usage usage;
  private final char[] alphabet;
  private final AtomicReferenceArray<long[]> after = new AtomicReferenceArray<>(HAN);
  private final AtomicReferenceArray<long[]> before = new AtomicReferenceArray<>(HAN);

  Neighbours(Usage usage) {
    this.usage = usage;
    this.alphabet = usage.alphabet();
  }

  /** Gives each character that stands after {@code left} and before {@code right}. */
  void between(char left, char right, IntConsumer each) {
    long[] follow = row(after, left, true);
    long[] lead = row(before, right, false);
    for (int i = 0; i < follow.length; i++) {
      for (long both = follow[i] & lead[i]; both != 0; both &= both - 1) {
        each.accept(alphabet[i << 6 | Long.numberOfTrailingZeros(both)]);
      }
    }
  }

  private long[] row(AtomicReferenceArray<long[]> rows, char c, boolean following) {
    long[] row = rows.get(c - 0x4E00);
    if (row == null) {
      row = made(c, following);
      rows.set(c - 0x4E00, row);
    }
    return row;
  }

  private long[] made(char c, boolean following) {
    long[] row = new long[(alphabet.length + 63) / 64];
    char[] pair = {c, c};
    CharSequence text = CharBuffer.wrap(pair);
    for (int i = 0; i < alphabet.length; i++) {
      pair[following ? 1 : 0] = alphabet[i];
      if (usage.times(text, 0, 2) >= SEEN) {
        row[i >> 6] |= 1L << (i & 63);
      }
    }
    return row;
  }
}
