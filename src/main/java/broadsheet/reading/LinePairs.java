package broadsheet.reading;

import java.util.Arrays;

/** The pairs of neighbouring characters of one line, by their numbers on the page. */
final class LinePairs {
  /** So many characters of a line count at all, and so many for what stands near it. */
  private static final int REACH = 20_000;

  private static final int NEAR = 400;

  private final PairIds page;
  private final int[] all;
  private final int[] near;

  private LinePairs(PairIds page, int[] all, int[] near) {
    this.page = page;
    this.all = all;
    this.near = near;
  }

  /** Numbers the pairs of a text. */
  static LinePairs of(PairIds page, String text) {
    int[] all = new int[Math.min(REACH, text.length())];
    int close = page.number(text, 0, NEAR, all, 0);
    int count = page.number(text, NEAR, REACH, all, close);
    int[] near = han(all, close);
    if (near.length == count) {
      return new LinePairs(page, near, near);
    }
    for (int i = 0; i < count; i++) {
      all[i] = all[i] < 0 ? ~all[i] : all[i];
    }
    return new LinePairs(page, Arrays.copyOf(all, count), near);
  }

  private static int[] han(int[] numbers, int end) {
    int[] out = new int[end];
    int count = 0;
    for (int i = 0; i < end; i++) {
      out[count] = numbers[i];
      count += numbers[i] < 0 ? 0 : 1;
    }
    return count == end ? out : Arrays.copyOf(out, count);
  }

  /** How many characters of the text count. */
  static int counted(String text) {
    return Math.min(REACH, text.length());
  }

  /** The table that the numbers are of. */
  PairIds page() {
    return page;
  }

  /** All pairs, each once. */
  int[] all() {
    return all;
  }

  /** The pairs of Han characters in the first few hundred characters, each once. */
  int[] near() {
    return near;
  }
}
