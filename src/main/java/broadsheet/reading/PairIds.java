package broadsheet.reading;

import java.util.Arrays;

/** Numbers the pairs of characters of one page from 0, in the order in which they are first met. */
final class PairIds {
  private static final int LARGEST_START = 1 << 16;

  private final GlyphSet counted;

  /** The two characters in the upper half, the number in the lower. */
  private long[] slots;

  /** By number, the text in which the pair was last met. */
  private int[] met = new int[1 << 10];

  private int texts;
  private int size;

  /**
   * An empty table.
   *
   * @param counted a pair counts only when both its characters are among these
   * @param expected about how many characters will be read
   */
  PairIds(GlyphSet counted, int expected) {
    this.counted = counted;
    int room = Integer.highestOneBit(Math.min(LARGEST_START, Math.max(1 << 9, expected))) * 2;
    this.slots = new long[room];
  }

  /**
   * The numbers of the pairs of neighbours in the first {@code reach} characters of a text, each
   * once; pairs that are new get the next numbers.
   */
  int[] distinctIn(String text, int reach) {
    int end = Math.min(reach, text.length());
    int[] pairs = new int[Math.max(0, end - 1)];
    int count = 0;
    texts++;
    char before = 0;
    for (int i = 0; i < end; i++) {
      char c = counted.has(text.charAt(i)) ? text.charAt(i) : 0;
      int pair = before == 0 || c == 0 ? -1 : of(before, c);
      if (pair >= 0 && met[pair] != texts) {
        met[pair] = texts;
        pairs[count++] = pair;
      }
      before = c;
    }
    return Arrays.copyOf(pairs, count);
  }

  /** The number of the pair, or -1 when it was never met. */
  int find(char a, char b) {
    long slot = slots[place(slots, a << 16 | b)];
    return slot == 0 ? -1 : (int) slot;
  }

  boolean known(char a, char b) {
    return find(a, b) >= 0;
  }

  int size() {
    return size;
  }

  private int of(char a, char b) {
    int key = a << 16 | b;
    int at = place(slots, key);
    if (slots[at] != 0) {
      return (int) slots[at];
    }
    if (size * 2 >= slots.length) {
      grow();
      at = place(slots, key);
    }
    slots[at] = (long) key << 32 | size;
    met = size < met.length ? met : Arrays.copyOf(met, met.length * 2);
    return size++;
  }

  /** Where the key stands or would stand; no pair of printed characters is 0. */
  private static int place(long[] slots, int key) {
    int mask = slots.length - 1;
    int spread = key * 0x9E3779B9;
    int at = (spread ^ (spread >>> 16)) & mask;
    while (slots[at] != 0 && (int) (slots[at] >>> 32) != key) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private void grow() {
    long[] more = new long[slots.length * 2];
    for (long slot : slots) {
      if (slot != 0) {
        more[place(more, (int) (slot >>> 32))] = slot;
      }
    }
    slots = more;
  }
}
