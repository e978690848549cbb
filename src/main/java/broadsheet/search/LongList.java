package broadsheet.search;

import java.util.Arrays;

/** A growing row of longs. */
final class LongList {
  private long[] numbers = new long[1 << 10];
  private int size;

  void add(long number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, size * 2);
    }
    numbers[size++] = number;
  }

  /** All of them, ascending. */
  long[] sorted() {
    long[] all = Arrays.copyOf(numbers, size);
    Arrays.sort(all);
    return all;
  }
}
