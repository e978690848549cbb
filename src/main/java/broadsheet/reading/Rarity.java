package broadsheet.reading;

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
}
