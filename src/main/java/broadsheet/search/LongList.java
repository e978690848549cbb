package broadsheet.search;

import java.util.Arrays;

/** A growing row of longs. */
final class LongList {
  private long[] numbers = new long[16];
  private int size;

  void add(long number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, size * 2);
    }
    numbers[size++] = number;
  }

  void clear() {
    size = 0;
  }

  int size() {
    return size;
  }

  long get(int index) {
    return numbers[index];
  }

  /** All of them, ascending. */
  long[] sorted() {
    long[] all = Arrays.copyOf(numbers, size);
    Arrays.sort(all);
    return all;
  }
}
