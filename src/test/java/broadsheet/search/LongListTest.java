package broadsheet.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LongListTest {
  @Test
  void sortsFewAndManyThatBeginAlike() {
    Random random = new Random(7);
    for (int size : new int[] {0, 1, 10, 1999, 2000, 5000, 100_000}) {
      for (long bucket : new long[] {0, 1, 127, 128, 255}) {
        long[] numbers = new long[size];
        LongList list = new LongList();
        for (int i = 0; i < size; i++) {
          numbers[i] = bucket << 56 | random.nextLong() >>> 8;
          list.add(numbers[i]);
        }
        Arrays.sort(numbers);
        assertArrayEquals(numbers, list.sorted());
      }
    }
  }
}
