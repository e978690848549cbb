package broadsheet.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The pairs of a part whose lists are so long that they have files of their own. A reader is told
 * beforehand, so that it asks for others first: how often units stand alone does not tell how often
 * they stand together.
 */
final class FrequentPairs {
  /** So many are told, those with the longest lists. */
  static final int MOST = 8192;

  /**
   * Each is told by so many bits more than their number has: one in sixteen others looks like it.
   */
  private static final int SURE_BITS = 4;

  private final List<Pair> pairs = new ArrayList<>();

  private record Pair(int mixed, long bits) {}

  /** Adds one by its mixed key and the length of its list. */
  void add(int mixed, long bits) {
    pairs.add(new Pair(mixed, bits));
  }

  void addAll(FrequentPairs others) {
    pairs.addAll(others.pairs);
  }

  /** The mixed keys that are told, ascending as unsigned numbers. */
  List<Integer> told() {
    return pairs.stream()
        .sorted(
            Comparator.comparingLong(Pair::bits)
                .reversed()
                .thenComparing(Pair::mixed, Integer::compareUnsigned))
        .limit(MOST)
        .map(Pair::mixed)
        .sorted(Integer::compareUnsigned)
        .toList();
  }

  /** As they stand in the head of the index. */
  static byte[] encoded(List<Integer> told) {
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(told.size()) + SURE_BITS;
    List<Long> numbers =
        told.stream()
            .map(mixed -> Integer.toUnsignedLong(mixed) >>> (Integer.SIZE - bits))
            .distinct()
            .toList();
    Bits out = new Bits().golomb(numbers.size(), Bits.MANY).put(Integer.SIZE - bits, 5);
    int k = ListCoder.parameter(1L << bits, numbers.size());
    long next = 0;
    for (long number : numbers) {
      out.rice(number - next, k);
      next = number + 1;
    }
    return out.toArray();
  }
}
