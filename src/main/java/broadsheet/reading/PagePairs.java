package broadsheet.reading;

import java.util.Arrays;
import java.util.List;

/**
 * The pairs of characters of a page: which it knows, and how far what stands below a line speaks of
 * the same things as what stands above. Only the first characters of a line count, so that time
 * grows with the number of lines. Most pairs stand in one line only: these are counted and weighed
 * once, and what lines share is looked for among the others.
 */
final class PagePairs {
  private static final int WINDOW = 3;
  private static final int ENOUGH = 40;

  private final List<LineFeatures> lines;
  private final PairIds ids;
  private final int[] counts;
  private final int[][] common;
  private final double[] lone;
  private final int[] spread;
  private final double[] weight;
  private final int[] above;
  private final int[] below;
  private final int[] echoed;
  private int echoes;
  private final Side up = new Side();
  private final Side down = new Side();

  PagePairs(List<LineFeatures> lines) {
    this.lines = lines;
    this.ids = lines.isEmpty() ? new PairIds(0) : lines.get(0).pairs().page();
    int[][] near = new int[lines.size()][];
    Arrays.setAll(near, i -> lines.get(i).pairs().near());
    List<int[]> byLine = Arrays.asList(near);
    this.spread = Rarity.spread(byLine, ids.size());
    this.weight = Rarity.weights(spread, lines.size());
    this.common = Rarity.common(byLine, spread);
    this.counts = new int[near.length];
    this.lone = Rarity.sums(byLine, weight);
    for (int i = 0; i < near.length; i++) {
      counts[i] = near[i].length;
      lone[i] -= Rarity.sum(common[i], weight);
    }
    this.above = new int[ids.size()];
    this.below = new int[ids.size()];
    this.echoed = new int[ids.size()];
  }

  /** Whether the pair that the two lines make where they meet stands elsewhere on the page. */
  boolean fits(LineFeatures above, LineFeatures below) {
    String end = above.core();
    String start = below.core();
    if (end.isEmpty() || start.isEmpty()) {
      return false;
    }
    char a = end.charAt(end.length() - 1);
    char b = start.charAt(0);
    int pair = ids.find(a, b);
    return pair >= 0 && spread[pair] > 0;
  }

  /**
   * Share of what is said around the line that is said on both its sides, rare pairs counting more;
   * -1 when there is too little text to tell.
   */
  double cohesion(int index) {
    boolean title = lines.get(index).titleLike();
    int window = title ? WINDOW : WINDOW - 1;
    gather(up, index - 1, -1, window, above, index + 1);
    gather(down, title ? index + 1 : index, 1, window, below, index + 1);
    if (up.size < ENOUGH || down.size < ENOUGH) {
      return -1;
    }
    Side less = up.size < down.size ? up : down;
    double shared = 0;
    for (int i = 0; i < less.count; i++) {
      for (int pair : common[less.taken[i]]) {
        if (above[pair] == index + 1 && below[pair] == index + 1) {
          shared += weight[pair];
          above[pair] = 0;
        }
      }
    }
    return shared / less.weight;
  }

  /** Share of a line's pairs that the nearest texts below it hold, or above it; -1 for no text. */
  double echo(int index, int step) {
    int stamp = ++echoes;
    for (int pair : common[index]) {
      echoed[pair] = stamp;
    }
    double own = Math.max(1, counts[index]);
    double most = -1;
    for (int at = index + step, texts = 0; at >= 0 && at < counts.length && texts < 2; at += step) {
      if (Math.abs(at - index) > WINDOW) {
        break;
      }
      if (!lines.get(at).titleLike()) {
        texts++;
        most = Math.max(most, shared(common[at], stamp) / own);
      }
    }
    return most;
  }

  private int shared(int[] pairs, int stamp) {
    int shared = 0;
    for (int pair : pairs) {
      shared += echoed[pair] == stamp ? 1 : 0;
    }
    return shared;
  }

  /** The text on one side of a line: its lines, the number of different pairs, what they weigh. */
  private static final class Side {
    private final int[] taken = new int[WINDOW];
    private int count;
    private int size;
    private double weight;
  }

  /** Stamps the pairs of the nearest texts on one side. */
  private void gather(Side side, int from, int step, int window, int[] stamps, int stamp) {
    side.count = 0;
    side.size = 0;
    side.weight = 0;
    for (int at = from; at >= 0 && at < counts.length && side.count < window; at += step) {
      if (Math.abs(at - from) > 2 * WINDOW) {
        break;
      }
      if (!lines.get(at).titleLike()) {
        side.taken[side.count++] = at;
        side.size += counts[at] - common[at].length;
        side.weight += lone[at];
        stamp(side, common[at], stamps, stamp);
      }
    }
  }

  private void stamp(Side side, int[] pairs, int[] stamps, int stamp) {
    for (int pair : pairs) {
      if (stamps[pair] != stamp) {
        stamps[pair] = stamp;
        side.size++;
        side.weight += weight[pair];
      }
    }
  }
}
