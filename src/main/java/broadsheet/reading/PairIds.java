package broadsheet.reading;

import java.util.Arrays;

/**
 * Numbers those pairs of characters of one page from 0 that stand in several of its lines, in the
 * order in which they are first met again. Most pairs stand in one line only: these are counted and
 * not looked at again, for nothing that two lines share is among them.
 */
final class PairIds {
  /** What stands for the number of a pair that the page does not have. */
  static final int UNKNOWN = -1;

  /** That of a pair of one line, far from its beginning or not of Han. */
  static final int LONE = -2;

  /** That of a pair of Han characters near the beginning of one line. */
  static final int LONE_NEAR = -3;

  /** So many characters of a line count at all, and so many for what stands near it. */
  private static final int REACH = 20_000;

  private static final int NEAR = 400;
  private static final int LARGEST_START = 1 << 16;
  private static final int SOME = 256;

  /** The half of a slot that holds the characters. */
  private static final long KEY = 0xFFFF_FFFF_0000_0000L;

  /** A pair counts only when both its characters are among these. */
  private static final GlyphSet COUNTED =
      GlyphSet.where(c -> Character.isLetterOrDigit((char) c) || Glyphs.han((char) c));

  /**
   * The two characters in the upper half; in the lower {@code ~number}, or twice the only line that
   * has the pair, and one more if near its beginning.
   */
  private long[] slots;

  /** By number, the line in which the pair was last met. */
  private int[] met;

  /** Which lines hold which pairs: the line, and the number or, where it is not near, ~number. */
  private int[] holders;

  private int[] held;
  private int holds;

  /** By line how many pairs it has; behind each the same of near ones. */
  private int[] counts = new int[SOME];

  private int lines;
  private int kept;
  private int size;

  /** By line all its pairs and behind them the near ones; fewer while more lines are read. */
  private PairSet[] sets = {};

  /**
   * An empty table.
   *
   * @param expected about how many characters will be read
   */
  PairIds(int expected) {
    int room = Integer.highestOneBit(Math.min(LARGEST_START, Math.max(1 << 9, expected))) * 4;
    this.slots = new long[room];
    this.met = new int[room / 8];
    this.holders = new int[room / 4];
    this.held = new int[room / 4];
  }

  /** How many characters of the text count. */
  static int counted(String text) {
    return Math.min(REACH, text.length());
  }

  /** Takes down the pairs of one more line. */
  LinePairs read(String text) {
    int end = counted(text);
    makeRoom(end);
    int line = lines++;
    long[] table = slots; // a field would be read again after every write
    int all = 0;
    int near = 0;
    char before = 0;
    boolean after = false;
    for (int i = 0; i < end; i++) {
      char c = counted(text.charAt(i));
      boolean han = Glyphs.han(c);
      if (before != 0 && c != 0) {
        int key = before << 16 | c;
        int at = place(table, key);
        int close = han && after && i < NEAR ? 1 : 0;
        int more = 1;
        if (table[at] == 0) {
          table[at] = (long) key << 32 | line << 1 | close;
          kept++;
        } else {
          more = again(at, line, close);
        }
        all += more;
        near += more & close;
      }
      before = c;
      after = han;
    }
    counts[2 * line] = all;
    counts[2 * line + 1] = near;
    return new LinePairs(this, line);
  }

  /** Takes down a pair that is known; tells how many that adds to those of the line. */
  private int again(int at, int line, int close) {
    int state = (int) slots[at];
    int number = state < 0 ? ~state : size;
    if ((state < 0 ? met[number] : state >>> 1) == line) {
      return 0;
    }
    if (state >= 0) {
      slots[at] = (slots[at] & KEY) | (~size & ~KEY);
      size++;
      hold(state >>> 1, number, state & 1);
    }
    met[number] = line;
    hold(line, number, close);
    return 1;
  }

  private void hold(int line, int number, int close) {
    holders[holds] = line;
    held[holds++] = close == 1 ? number : ~number;
  }

  private static char counted(char c) {
    return Glyphs.ideograph(c) || COUNTED.has(c) ? c : 0;
  }

  /** The number of the pair, or what stands for one. */
  int find(char a, char b) {
    long slot = slots[place(slots, a << 16 | b)];
    if (slot == 0) {
      return UNKNOWN;
    }
    int state = (int) slot;
    return state < 0 ? ~state : (state & 1) == 1 ? LONE_NEAR : LONE;
  }

  /** How many pairs have a number. */
  int size() {
    return size;
  }

  PairSet all(int line) {
    return sets()[2 * line];
  }

  PairSet near(int line) {
    return sets()[2 * line + 1];
  }

  private PairSet[] sets() {
    if (sets.length < 2 * lines) {
      sets = sorted();
    }
    return sets;
  }

  /** Puts the pairs that were met again with their lines. */
  private PairSet[] sorted() {
    int[] all = new int[lines];
    int[] near = new int[lines];
    for (int i = 0; i < holds; i++) {
      all[holders[i]]++;
      near[holders[i]] += held[i] < 0 ? 0 : 1;
    }
    PairSet[] out = new PairSet[2 * lines];
    for (int line = 0; line < lines; line++) {
      int[] own = new int[all[line]];
      int[] close = near[line] == own.length ? own : new int[near[line]];
      out[2 * line] = new PairSet(own, counts[2 * line] - own.length);
      out[2 * line + 1] = new PairSet(close, counts[2 * line + 1] - close.length);
    }
    for (int i = 0; i < holds; i++) {
      int line = holders[i];
      if (held[i] >= 0) {
        out[2 * line + 1].shared()[--near[line]] = held[i];
      }
      out[2 * line].shared()[--all[line]] = held[i] < 0 ? ~held[i] : held[i];
    }
    return out;
  }

  private void makeRoom(int more) {
    while ((kept + more) * 2L > slots.length) {
      grow();
    }
    met = roomy(met, size + more);
    holders = roomy(holders, holds + 2 * more);
    held = roomy(held, holds + 2 * more);
    counts = roomy(counts, 2 * lines + 2);
  }

  private static int[] roomy(int[] array, int least) {
    return least <= array.length ? array : Arrays.copyOf(array, Math.max(least, 2 * array.length));
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
