package broadsheet.reading;

import java.util.Arrays;

/** Numbers the pairs of characters of one page from 0, in the order in which they are first met. */
final class PairIds {
  private static final int LARGEST_START = 1 << 16;

  /** A pair counts only when both its characters are among these. */
  private static final GlyphSet COUNTED =
      GlyphSet.where(c -> Character.isLetterOrDigit((char) c) || Glyphs.han((char) c));

  /** The two characters in the upper half, the number in the lower. */
  private long[] slots;

  /** By number, the text in which the pair was last met. */
  private int[] met;

  private int texts;
  private int size;

  /**
   * An empty table.
   *
   * @param expected about how many characters will be read
   */
  PairIds(int expected) {
    int room = Integer.highestOneBit(Math.min(LARGEST_START, Math.max(1 << 9, expected))) * 4;
    this.slots = new long[room];
    this.met = new int[room / 2];
  }

  /**
   * Puts down the numbers of the pairs that end from one place of a text up to another, each once;
   * pairs that are new get the next numbers.
   *
   * @param from 0 begins a new text; another place goes on with the last
   * @param numbers takes the numbers, those of Han pairs as they are and others as {@code ~number}
   * @param count how many it holds already
   * @return how many it holds then
   */
  int number(String text, int from, int to, int[] numbers, int count) {
    int end = Math.min(to, text.length());
    makeRoom(end - from);
    texts += from == 0 ? 1 : 0;
    long[] table = slots; // fields would be read again after every write
    int[] last = met;
    int now = texts;
    int next = size;
    int put = count;
    char before = from == 0 || from >= end ? 0 : counted(text.charAt(from - 1));
    for (int i = from; i < end; i++) {
      char c = counted(text.charAt(i));
      if (before != 0 && c != 0) {
        int key = before << 16 | c;
        int at = place(table, key);
        boolean free = table[at] == 0;
        int pair = free ? next : (int) table[at];
        table[at] = (long) key << 32 | pair;
        next += free ? 1 : 0;
        numbers[put] = Glyphs.han(before) && Glyphs.han(c) ? pair : ~pair;
        put += last[pair] == now ? 0 : 1;
        last[pair] = now;
      }
      before = c;
    }
    size = next;
    return put;
  }

  private static char counted(char c) {
    return Glyphs.ideograph(c) || COUNTED.has(c) ? c : 0;
  }

  /** The number of the pair, or -1 when it was never met. */
  int find(char a, char b) {
    long slot = slots[place(slots, a << 16 | b)];
    return slot == 0 ? -1 : (int) slot;
  }

  int size() {
    return size;
  }

  private void makeRoom(int more) {
    while ((size + more) * 2L > slots.length) {
      grow();
    }
    if (size + more > met.length) {
      met = Arrays.copyOf(met, slots.length / 2);
    }
  }

  /** Where the key stands or would stand; no pair of printed characters is 0. */
  private static int place(long[] slots, int key) {
    int mask = slots.length - 1;
    int at = (key * 0x9E3779B9) >>> Integer.numberOfLeadingZeros(mask);
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
