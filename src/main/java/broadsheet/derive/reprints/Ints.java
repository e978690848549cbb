package broadsheet.derive.reprints;

import java.util.Arrays;

/** A growing list of numbers. */
final class Ints {
  private int[] numbers = new int[1024];
  private int size;

  void add(int number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, size + (size >> 1));
    }
    numbers[size++] = number;
  }

  int get(int i) {
    return numbers[i];
  }

  int size() {
    return size;
  }

  int[] toArray() {
    return Arrays.copyOf(numbers, size);
  }
}
