package broadsheet.search;

import java.io.EOFException;
import java.util.SortedSet;
import java.util.TreeSet;

/** A list as it stands in a shard that was written. {@link broadsheet.search} specifies it. */
sealed interface StoredList {
  /** The list of a rare key. */
  record InBundles(SortedSet<Integer> bundles) implements StoredList {}

  /** A list with its articles, and behind them the positions there. */
  record Whole(BitReader content) implements StoredList {}

  /** A list in files of its own, and its number there. */
  record Elsewhere(int number) implements StoredList {}

  /**
   * Reads a list and stands behind it then.
   *
   * @param bundles how many the part has
   * @throws EOFException when it is damaged
   */
  static StoredList read(BitReader in, int bundles) throws EOFException {
    return switch ((int) in.bits(2)) {
      case CodedList.BUNDLES -> new InBundles(bundles(in, bundles));
      case CodedList.WHOLE -> new Whole(in.pass(in.golomb(Bits.MANY)));
      case CodedList.ELSEWHERE -> elsewhere(in);
      default -> throw new EOFException("a list of the search index has no form");
    };
  }

  private static SortedSet<Integer> bundles(BitReader in, int bundles) throws EOFException {
    long count = in.golomb(Bits.FEW) + 1;
    int k = ListCoder.parameter(bundles, count);
    SortedSet<Integer> numbers = new TreeSet<>();
    long next = 0;
    for (long left = count; left > 0; left--) {
      long number = next + in.rice(k);
      numbers.add((int) number);
      next = number + 1;
    }
    return numbers;
  }

  /** Steps over the best, which are told anew. */
  private static Elsewhere elsewhere(BitReader in) throws EOFException {
    int number = (int) in.golomb(Bits.SOME);
    in.golomb(Bits.MANY);
    for (long left = in.golomb(Bits.FEW); left > 0; left--) {
      in.golomb(Bits.MANY);
      in.bits(2);
      in.golomb(Bits.FEW);
    }
    return new Elsewhere(number);
  }
}
