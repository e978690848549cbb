package broadsheet.derive.reprints;

import java.util.Arrays;

/**
 * Hashes with the text that each is of, the hash in the upper half of a number; sorted by hash
 * alone, digit by digit from the lowest, so that texts of one hash stay in the order in which they
 * came. Millions of hashes have nothing in common that comparing them could make use of.
 */
final class MarkedTexts {
  /** Bits that are sorted by at a time. */
  private static final int DIGIT = 11;

  private static final int MASK = (1 << DIGIT) - 1;

  private long[] numbers;
  private int size;

  /** An empty row with room for so many. */
  MarkedTexts(int room) {
    numbers = new long[room];
  }

  void add(int mark, int text) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, size + (size >> 1) + 1);
    }
    numbers[size++] = (long) mark << Integer.SIZE | text;
  }

  int size() {
    return size;
  }

  /** The hash at an index. */
  int mark(int index) {
    return (int) (numbers[index] >>> Integer.SIZE);
  }

  /** The text at an index. */
  int text(int index) {
    return (int) numbers[index];
  }

  /** Sorts all of them. */
  void sort() {
    long[] from = numbers;
    long[] to = new long[numbers.length];
    for (int shift = Integer.SIZE; shift < Long.SIZE; shift += DIGIT) {
      distribute(from, to, shift);
      long[] done = from;
      from = to;
      to = done;
    }
    numbers = from;
  }

  private void distribute(long[] from, long[] to, int shift) {
    int[] next = new int[MASK + 2];
    for (int i = 0; i < size; i++) {
      next[(int) (from[i] >>> shift & MASK) + 1]++;
    }
    for (int i = 1; i <= MASK; i++) {
      next[i] += next[i - 1];
    }
    for (int i = 0; i < size; i++) {
      to[next[(int) (from[i] >>> shift & MASK)]++] = from[i];
    }
  }
}
