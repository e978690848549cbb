package broadsheet.reading;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** Numbers the pairs of characters of one page from 0, in the order in which they are first met. */
final class PairIds {
  private int[] keys = new int[1 << 12];
  private int[] ids = new int[1 << 12];
  private int size;

  /** The number of the pair, a new one when it was not met before. */
  int of(char a, char b) {
    int key = a << 16 | b;
    int at = place(keys, key);
    if (keys[at] == 0) {
      if (size * 2 >= keys.length) {
        grow();
        at = place(keys, key);
      }
      keys[at] = key;
      ids[at] = size++;
    }
    return ids[at];
  }

  /** The number of the pair, or -1 when it was never met. */
  int find(char a, char b) {
    int at = place(keys, a << 16 | b);
    return keys[at] == 0 ? -1 : ids[at];
  }

  boolean known(char a, char b) {
    return find(a, b) >= 0;
  }

  int size() {
    return size;
  }

  /**
   * The pairs of neighbours in the first {@code reach} characters of a text, each once, in rising
   * order; only pairs of which both characters count.
   */
  int[] distinctIn(String text, int reach, IntPredicate counts) {
    int end = Math.min(reach, text.length());
    int[] pairs = new int[Math.max(0, end - 1)];
    int count = 0;
    for (int i = 1; i < end; i++) {
      char a = text.charAt(i - 1);
      char b = text.charAt(i);
      if (counts.test(a) && counts.test(b)) {
        pairs[count++] = of(a, b);
      }
    }
    return distinct(pairs, count);
  }

  /** The numbers, each once, in rising order; the array given is spent. */
  private static int[] distinct(int[] numbers, int count) {
    Arrays.sort(numbers, 0, count);
    int kept = 0;
    for (int i = 0; i < count; i++) {
      if (kept == 0 || numbers[kept - 1] != numbers[i]) {
        numbers[kept++] = numbers[i];
      }
    }
    return Arrays.copyOf(numbers, kept);
  }

  /** Where the key stands or would stand; no pair of printed characters is 0. */
  private static int place(int[] keys, int key) {
    int mask = keys.length - 1;
    int spread = key * 0x9E3779B9;
    int at = (spread ^ (spread >>> 16)) & mask;
    while (keys[at] != 0 && keys[at] != key) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private void grow() {
    int[] more = new int[keys.length * 2];
    int[] numbers = new int[more.length];
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != 0) {
        int at = place(more, keys[i]);
        more[at] = keys[i];
        numbers[at] = ids[i];
      }
    }
    keys = more;
    ids = numbers;
  }
}
