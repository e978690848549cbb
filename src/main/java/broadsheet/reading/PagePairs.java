package broadsheet.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The pairs of characters of a page: which it knows, and how far what stands below a line speaks of
 * the same things as what stands above. Only the first characters of a line count, so that time
 * grows with the number of lines.
 */
final class PagePairs {
  private static final int WINDOW = 3;
  private static final int ENOUGH = 40;
  private static final int FAR = 6;

  private final List<LineFeatures> lines;
  private final PairIds ids;
  private final int[][] byLine;
  private final int[] spread;
  private final double[] weight;
  private final int[] above;
  private final int[] below;
  private final int[] echoed;
  private int echoes;

  PagePairs(List<LineFeatures> lines) {
    this.lines = lines;
    this.ids = lines.isEmpty() ? new PairIds(0) : lines.get(0).pairs().page();
    this.byLine = lines.stream().map(l -> l.pairs().near()).toArray(int[][]::new);
    this.spread = Rarity.spread(Arrays.asList(byLine), ids.size());
    this.weight = Rarity.weights(spread, lines.size());
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
    Side up = gather(index - 1, -1, window, above, index + 1);
    Side down = gather(title ? index + 1 : index, 1, window, below, index + 1);
    if (up.size() < ENOUGH || down.size() < ENOUGH) {
      return -1;
    }
    boolean less = up.size() < down.size();
    double shared = 0;
    for (int[] pairs : less ? up.taken() : down.taken()) {
      for (int pair : pairs) {
        if (above[pair] == index + 1 && below[pair] == index + 1) {
          shared += weight[pair];
          above[pair] = 0;
        }
      }
    }
    return shared / (less ? up.weight() : down.weight());
  }

  /** Share of a line's pairs that the nearest texts below it hold, or above it; -1 for no text. */
  double echo(int index, int step) {
    int[] own = byLine[index];
    int stamp = ++echoes;
    for (int pair : own) {
      echoed[pair] = stamp;
    }
    double most = -1;
    for (int at = index + step, texts = 0; at >= 0 && at < byLine.length && texts < 2; at += step) {
      if (Math.abs(at - index) > WINDOW) {
        break;
      }
      if (!lines.get(at).titleLike()) {
        texts++;
        most = Math.max(most, shared(byLine[at], stamp) / (double) Math.max(1, own.length));
      }
    }
    return most;
  }

  /** Share of a line's pairs that the texts below it say and none of those above it. */
  double newly(int index) {
    int[] own = byLine[index];
    int stamp = ++echoes;
    for (int pair : own) {
      echoed[pair] = stamp;
    }
    int first = 0;
    for (int at = index - 1, texts = 0; at >= 0 && texts < FAR; at--) {
      if (lines.get(at).titleLike()) {
        continue;
      }
      texts++;
      for (int pair : byLine[at]) {
        echoed[pair] = echoed[pair] == stamp ? 0 : echoed[pair];
      }
    }
    for (int at = index + 1, texts = 0; at < byLine.length && texts < 2; at++) {
      if (lines.get(at).titleLike()) {
        continue;
      }
      texts++;
      for (int pair : byLine[at]) {
        first += echoed[pair] == stamp ? 1 : 0;
        echoed[pair] = echoed[pair] == stamp ? 0 : echoed[pair];
      }
    }
    return own.length == 0 ? 0 : (double) first / own.length;
  }

  private int shared(int[] pairs, int stamp) {
    int shared = 0;
    for (int pair : pairs) {
      shared += echoed[pair] == stamp ? 1 : 0;
    }
    return shared;
  }

  /**
   * The text on one side of a line.
   *
   * @param taken the pairs of its lines
   * @param size number of different pairs
   * @param weight what they weigh together
   */
  private record Side(List<int[]> taken, int size, double weight) {}

  /** Stamps the pairs of the nearest texts on one side. */
  private Side gather(int from, int step, int window, int[] stamps, int stamp) {
    List<int[]> taken = new ArrayList<>(window);
    int size = 0;
    double sum = 0;
    for (int at = from; at >= 0 && at < byLine.length && taken.size() < window; at += step) {
      if (Math.abs(at - from) > 2 * WINDOW) {
        break;
      }
      if (lines.get(at).titleLike()) {
        continue;
      }
      taken.add(byLine[at]);
      for (int pair : byLine[at]) {
        if (stamps[pair] != stamp) {
          stamps[pair] = stamp;
          size++;
          sum += weight[pair];
        }
      }
    }
    return new Side(taken, size, sum);
  }
}
