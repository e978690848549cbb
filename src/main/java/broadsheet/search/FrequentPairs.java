package broadsheet.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The pairs of a part whose lists are so long that they have files of their own. A reader is told
 * beforehand, so that it asks for others first: how often units stand alone does not tell how often
 * they stand together.
 */
public final class FrequentPairs {
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

  /**
   * The pairs that are told.
   *
   * @param pairs mixed keys, ascending as unsigned numbers
   * @param least bits of the shortest of their lists
   * @param most bits of the longest list of those that are not told; -1 if all are
   */
  public record Told(List<Integer> pairs, long least, long most) {
    public Told {
      pairs = List.copyOf(pairs);
    }

    /**
     * The same pairs, once a list has other bits.
     *
     * @param is whether it is one of these
     * @throws NotPatched when it cannot be known whether they are the same
     */
    Told with(boolean is, long before, long now) throws NotPatched {
      boolean sure = is ? before > least && now > most : before < most && now < least;
      if (most >= 0 && !sure) {
        throw new NotPatched("a frequent pair may be told or not");
      }
      return is
          ? new Told(pairs, Math.min(least, now), most)
          : new Told(pairs, least, Math.max(most, now));
    }
  }

  /** Those that are told. */
  Told told(int most) {
    List<Pair> longest =
        pairs.stream()
            .sorted(
                Comparator.comparingLong(Pair::bits)
                    .reversed()
                    .thenComparing(Pair::mixed, Integer::compareUnsigned))
            .toList();
    int count = Math.min(most, longest.size());
    List<Integer> told =
        longest.subList(0, count).stream()
            .map(Pair::mixed)
            .sorted(Integer::compareUnsigned)
            .toList();
    long least = count == 0 ? 0 : longest.get(count - 1).bits();
    return new Told(told, least, count == longest.size() ? -1 : longest.get(count).bits());
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
