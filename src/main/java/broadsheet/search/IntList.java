package broadsheet.search;

import java.util.Arrays;

/** Ascending numbers on their way to {@link Postings}. */
final class IntList {
  private int[] numbers = new int[4];
  private int size;

  void add(int number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, size * 2);
    }
    numbers[size++] = number;
  }

  int size() {
    return size;
  }

  int get(int index) {
    return numbers[index];
  }

  /** Whether this was the number added last. */
  boolean endsWith(int number) {
    return size > 0 && numbers[size - 1] == number;
  }

  Postings postings(String key) {
    Bytes gaps = new Bytes();
    for (int i = 1; i < size; i++) {
      gaps.varint(numbers[i] - numbers[i - 1]);
    }
    return new Postings(key, size, numbers[0], numbers[size - 1], gaps);
  }
}
