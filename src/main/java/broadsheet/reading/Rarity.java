package broadsheet.reading;

import java.util.Arrays;
import java.util.List;

/** What each pair of characters weighs: the more, the fewer of the texts hold it. */
final class Rarity {
  private Rarity() {}

  /** In how many of the texts each pair stands. */
  static int[] spread(List<int[]> texts, int pairs) {
    int[] spread = new int[pairs];
    for (int[] text : texts) {
      for (int pair : text) {
        spread[pair]++;
      }
    }
    return spread;
  }

  /** log(1 + texts / spread); worked out once for each spread that occurs. */
  static double[] weights(int[] spread, double texts) {
    double[] bySpread = new double[(int) texts + 1];
    double[] weight = new double[spread.length];
    for (int pair = 0; pair < spread.length; pair++) {
      int in = spread[pair];
      if (bySpread[in] == 0) {
        bySpread[in] = Math.log(1 + texts / in);
      }
      weight[pair] = bySpread[in];
    }
    return weight;
  }

  /** Of each text, those pairs that stand in another one too. */
  static int[][] common(List<int[]> texts, int[] spread) {
    int[][] out = new int[texts.size()][];
    for (int i = 0; i < out.length; i++) {
      int[] text = texts.get(i);
      int[] some = new int[text.length];
      int count = 0;
      for (int pair : text) {
        some[count] = pair;
        count += spread[pair] > 1 ? 1 : 0;
      }
      out[i] = Arrays.copyOf(some, count);
    }
    return out;
  }

  /** What the pairs of each text weigh together. */
  static double[] sums(List<int[]> texts, double[] weight) {
    double[] out = new double[texts.size()];
    for (int i = 0; i < out.length; i++) {
      out[i] = sum(texts.get(i), weight);
    }
    return out;
  }

  static double sum(int[] pairs, double[] weight) {
    double sum = 0;
    for (int pair : pairs) {
      sum += weight[pair];
    }
    return sum;
  }
}
