package broadsheet.check;

import java.util.Collection;
import java.util.stream.IntStream;

/** A few numbers of files in four bytes each. */
final class Numbers {
  static final Numbers NONE = new Numbers(new int[0]);

  private final int[] numbers;

  private Numbers(int[] numbers) {
    this.numbers = numbers;
  }

  static Numbers of(Collection<Integer> numbers) {
    return new Numbers(numbers.stream().mapToInt(Integer::intValue).toArray());
  }

  IntStream stream() {
    return IntStream.of(numbers);
  }
}
