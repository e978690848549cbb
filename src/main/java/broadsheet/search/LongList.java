package broadsheet.search;

import java.util.Arrays;

/** A growing row of longs. */
final class LongList {
  /** So few are sorted faster by comparing them. */
  private static final int FEW = 2000;

  /** Bits that are sorted by at a time. */
  private static final int DIGIT = 11;

  private static final int MASK = (1 << DIGIT) - 1;

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

  /** The sum of all, each shifted to the right by so many bits. */
  long sumOfShifted(int bits) {
    long sum = 0;
    for (int i = 0; i < size; i++) {
      sum += numbers[i] >>> bits;
    }
    return sum;
  }

  /**
   * All of them, ascending, where all or none are negative. They are sorted by one digit after the
   * other, the lowest first; digits that all have in common cost nothing.
   */
  long[] sorted() {
    long[] from = Arrays.copyOf(numbers, size);
    if (size < FEW) {
      Arrays.sort(from);
      return from;
    }
    long[] to = new long[size];
    long differing = differing();
    for (int shift = 0; shift < Long.SIZE; shift += DIGIT) {
      if ((differing >>> shift & MASK) != 0) {
        distribute(from, to, shift);
        long[] done = from;
        from = to;
        to = done;
      }
    }
    return from;
  }

  private long differing() {
    long differing = 0;
    for (int i = 0; i < size; i++) {
      differing |= numbers[i] ^ numbers[0];
    }
    return differing;
  }

  private static void distribute(long[] from, long[] to, int shift) {
    int[] next = new int[MASK + 2];
    for (long number : from) {
      next[(int) (number >>> shift & MASK) + 1]++;
    }
    for (int i = 1; i <= MASK; i++) {
      next[i] += next[i - 1];
    }
    for (long number : from) {
      to[next[(int) (number >>> shift & MASK)]++] = number;
    }
  }
}
