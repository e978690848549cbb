package broadsheet.reading;

import java.util.List;

/**
 * What each pair of characters weighs: the more, the fewer of the texts hold it. Most pairs stand
 * in one text only; these are counted and not looked at again, for nothing that two texts share is
 * among them.
 */
final class Rarity {
  private final int[] spread;

  /** What a pair weighs, by the number of texts that hold it: log(1 + texts / spread). */
  private final double[] bySpread;

  private final int[] counts;
  private final int[][] common;
  private final double[] whole;

  /**
   * Weighs the pairs of some texts.
   *
   * @param texts the pairs of each
   * @param pairs how many pairs of the page have a number
   * @param least so many texts there are taken to be at least
   */
  Rarity(List<PairSet> texts, int pairs, int least) {
    int size = texts.size();
    spread = new int[pairs];
    for (PairSet text : texts) {
      for (int pair : text.shared()) {
        spread[pair]++;
      }
    }
    bySpread = new double[size + 1];
    for (int in = 1; in <= size; in++) {
      bySpread[in] = Math.log(1 + (double) Math.max(least, size) / in);
    }
    counts = new int[size];
    common = new int[size][];
    whole = new double[size];
    for (int i = 0; i < size; i++) {
      counts[i] = texts.get(i).size();
      common[i] = shared(texts.get(i).shared());
      whole[i] = loneWeight(i) + sum(common[i]);
    }
  }

  private int[] shared(int[] text) {
    int count = 0;
    for (int pair : text) {
      count += spread[pair] > 1 ? 1 : 0;
    }
    if (count == text.length) {
      return text;
    }
    int[] out = new int[count];
    for (int i = 0, at = 0; at < count; i++) {
      out[at] = text[i];
      at += spread[text[i]] > 1 ? 1 : 0;
    }
    return out;
  }

  /** What all pairs of a text weigh together that need be none of these texts. */
  double sum(PairSet text) {
    return sum(text.shared()) + text.lone() * loneWeight();
  }

  private double sum(int[] pairs) {
    double sum = 0;
    for (int pair : pairs) {
      sum += weight(pair);
    }
    return sum;
  }

  double weight(int pair) {
    return bySpread[spread[pair]];
  }

  /** Number of pairs of the page that have one. */
  int pairs() {
    return spread.length;
  }

  /** How many texts hold the pair. */
  int spread(int pair) {
    return spread[pair];
  }

  /** How many pairs a text has. */
  int count(int text) {
    return counts[text];
  }

  /** Those pairs of a text that another one has too. */
  int[] common(int text) {
    return common[text];
  }

  /** How many pairs of a text no other one has. */
  int lone(int text) {
    return counts[text] - common[text].length;
  }

  double loneWeight(int text) {
    return lone(text) * loneWeight();
  }

  /** What a pair weighs that one text has alone. */
  double loneWeight() {
    return bySpread.length > 1 ? bySpread[1] : 0;
  }

  /** What those pairs of a text weigh together that another one has too. */
  double shareable(int text) {
    return whole[text] - loneWeight(text);
  }

  /** What all pairs of a text weigh together. */
  double whole(int text) {
    return whole[text];
  }
}
