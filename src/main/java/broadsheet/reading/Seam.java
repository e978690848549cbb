package broadsheet.reading;

import java.util.List;

/**
 * Where the words of a text change sides: for every line, how much better the rest of the text from
 * there on goes with another text than with what stands above it. The cut moves up line by line and
 * takes the pairs of characters of one line with it, so that time grows with the text.
 */
final class Seam {
  private final Rarity rarity;
  private final PairSet[] byLine;
  private final boolean[] inOther;
  private final Side other = new Side();
  private final int[] above;
  private final int[] below;

  /**
   * A seam with one text.
   *
   * @param rarity what each pair of characters weighs
   * @param byLine the pairs of each line of the page
   * @param other the pairs of the other text
   */
  Seam(Rarity rarity, PairSet[] byLine, PairSet other) {
    this.rarity = rarity;
    this.byLine = byLine;
    this.inOther = new boolean[rarity.pairs()];
    this.above = new int[rarity.pairs()];
    this.below = new int[rarity.pairs()];
    this.other.put(other.lone(), rarity.loneWeight());
    for (int pair : other.shared()) {
      inOther[pair] = true;
      this.other.put(1, rarity.weight(pair));
    }
  }

  /** Different pairs and what they weigh together. */
  private static final class Side {
    private int size;
    private double sum;

    void put(int pairs, double weight) {
      size += pairs;
      sum += pairs * weight;
    }

    /** The part of the smaller of two sides that both hold. */
    double share(double both, Side that) {
      double all = size < that.size ? sum : that.sum;
      return Math.min(size, that.size) == 0 ? 0 : both / all;
    }
  }

  /** The gain at every line of the text; only running text counts. */
  double[] gains(List<Marked> text) {
    Side own = new Side();
    for (Marked line : text) {
      own.put(pairs(line).lone(), rarity.loneWeight());
      for (int pair : pairs(line).shared()) {
        if (above[pair]++ == 0) {
          own.put(1, rarity.weight(pair));
        }
      }
    }
    double[] gains = new double[text.size()];
    Side rest = new Side();
    double withOther = 0;
    double withOwn = 0;
    for (int at = text.size() - 1; at >= 0; at--) {
      PairSet pairs = pairs(text.get(at));
      rest.put(pairs.lone(), rarity.loneWeight());
      own.put(-pairs.lone(), rarity.loneWeight());
      for (int pair : pairs.shared()) {
        boolean newBelow = below[pair]++ == 0;
        boolean goneAbove = --above[pair] == 0;
        if (newBelow) {
          rest.put(1, rarity.weight(pair));
          withOther += inOther[pair] ? rarity.weight(pair) : 0;
          withOwn += goneAbove ? 0 : rarity.weight(pair);
        } else if (goneAbove) {
          withOwn -= rarity.weight(pair);
        }
        if (goneAbove) {
          own.put(-1, rarity.weight(pair));
        }
      }
      gains[at] = rest.share(withOther, other) - rest.share(withOwn, own);
    }
    text.forEach(line -> forget(pairs(line).shared()));
    return gains;
  }

  private PairSet pairs(Marked line) {
    return line.text() ? byLine[line.index()] : PairSet.NONE;
  }

  private void forget(int[] pairs) {
    for (int pair : pairs) {
      below[pair] = 0;
    }
  }
}
