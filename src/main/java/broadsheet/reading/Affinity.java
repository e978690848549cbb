package broadsheet.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * How much two pieces speak of the same things: the pairs of characters that both hold, counted the
 * more the fewer pieces of the page hold them. Learned from the page itself.
 */
final class Affinity {
  private static final int REACH = 20_000;

  private final PairIds ids = new PairIds();
  private final List<int[]> byPiece = new ArrayList<>();
  private final int[] spread;
  private final double[] weight;
  private final double unknown;

  Affinity(List<String> texts) {
    for (String text : texts) {
      byPiece.add(pairs(text));
    }
    spread = new int[ids.size()];
    for (int[] pairs : byPiece) {
      for (int pair : pairs) {
        spread[pair]++;
      }
    }
    double pieces = Math.max(2, texts.size());
    weight = new double[spread.length];
    for (int pair = 0; pair < spread.length; pair++) {
      weight[pair] = Math.log(1 + pieces / spread[pair]);
    }
    unknown = Math.log(1 + pieces);
  }

  /** About 0 for strangers, 1 for parts of one text. */
  double between(String one, String other) {
    return between(pairs(one), pairs(other));
  }

  /** The same of two of the pieces, by their place. */
  double between(int one, int other) {
    return between(byPiece.get(one), byPiece.get(other));
  }

  /** Both in rising order: one walk over the two. */
  private double between(int[] a, int[] b) {
    int[] small = a.length < b.length ? a : b;
    int[] large = a.length < b.length ? b : a;
    double shared = 0;
    double all = 0;
    int at = 0;
    for (int pair : small) {
      double of = pair < weight.length ? weight[pair] : unknown;
      all += of;
      while (at < large.length && large[at] < pair) {
        at++;
      }
      shared += at < large.length && large[at] == pair ? of : 0;
    }
    return all == 0 ? 0 : shared / all;
  }

  /** On how many pieces of the page the pair of characters stands that a joint would make. */
  int known(char last, char first) {
    int pair = ids.find(last, first);
    return pair < 0 || pair >= spread.length ? 0 : spread[pair];
  }

  private int[] pairs(String text) {
    return ids.distinctIn(text, REACH, c -> Character.isLetterOrDigit((char) c));
  }
}
