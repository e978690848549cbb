package broadsheet.reading;

import java.util.ArrayList;
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
  private static final int FAR = 6;

  private final List<LineFeatures> lines;
  private final PairIds ids;
  private final Rarity rarity;
  private final int[] above;
  private final int[] below;
  private final int[] echoed;
  private int echoes;
  private final Side up = new Side();
  private final Side down = new Side();

  PagePairs(List<LineFeatures> lines) {
    this.lines = lines;
    this.ids = lines.isEmpty() ? new PairIds(0) : lines.get(0).pairs().page();
    List<PairSet> near = new ArrayList<>(lines.size());
    lines.forEach(line -> near.add(line.pairs().near()));
    this.rarity = new Rarity(near, ids.size(), 0);
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
    return pair >= 0 ? rarity.spread(pair) > 0 : pair == PairIds.LONE_NEAR;
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
    boolean less = up.size < down.size;
    return less ? shared(up, above, below, index + 1) : shared(down, below, above, index + 1);
  }

  /** The part of a side, by weight, that the other holds; both sides' pairs are stamped. */
  private double shared(Side side, int[] own, int[] other, int stamp) {
    double all = 0;
    double shared = 0;
    for (int i = 0; i < side.count; i++) {
      all += rarity.loneWeight(side.taken[i]);
      for (int pair : rarity.common(side.taken[i])) {
        if (own[pair] == stamp) {
          own[pair] = 0;
          double weight = rarity.weight(pair);
          all += weight;
          shared += other[pair] == stamp ? weight : 0;
        }
      }
    }
    return shared / all;
  }

  /** Share of a line's pairs that the nearest texts below it hold, or above it; -1 for no text. */
  double echo(int index, int step) {
    int stamp = ++echoes;
    for (int pair : rarity.common(index)) {
      echoed[pair] = stamp;
    }
    double own = Math.max(1, rarity.count(index));
    double most = -1;
    for (int at = index + step, texts = 0; at >= 0 && at < lines.size() && texts < 2; at += step) {
      if (Math.abs(at - index) > WINDOW) {
        break;
      }
      if (!lines.get(at).titleLike()) {
        texts++;
        most = Math.max(most, echoed(rarity.common(at), stamp) / own);
      }
    }
    return most;
  }

  /** Share of a line's pairs that the texts below it say and none of those above it. */
  double newly(int index) {
    int stamp = ++echoes;
    for (int pair : rarity.common(index)) {
      echoed[pair] = stamp;
    }
    strike(index, -1, FAR, stamp);
    return strike(index, 1, WINDOW - 1, stamp) / Math.max(1.0, rarity.count(index));
  }

  /** Takes the stamp off what so many of the nearest texts say; how many pairs that is. */
  private int strike(int index, int step, int most, int stamp) {
    int struck = 0;
    for (int at = index + step, texts = 0;
        at >= 0 && at < lines.size() && texts < most;
        at += step) {
      if (Math.abs(at - index) > 2 * FAR) {
        break;
      }
      if (!lines.get(at).titleLike()) {
        texts++;
        for (int pair : rarity.common(at)) {
          struck += echoed[pair] == stamp ? 1 : 0;
          echoed[pair] = echoed[pair] == stamp ? 0 : echoed[pair];
        }
      }
    }
    return struck;
  }

  private int echoed(int[] pairs, int stamp) {
    int shared = 0;
    for (int pair : pairs) {
      shared += echoed[pair] == stamp ? 1 : 0;
    }
    return shared;
  }

  /** The text on one side of a line: its lines and the number of different pairs. */
  private static final class Side {
    private final int[] taken = new int[WINDOW];
    private int count;
    private int size;
  }

  /** Stamps the pairs of the nearest texts on one side. */
  private void gather(Side side, int from, int step, int window, int[] stamps, int stamp) {
    side.count = 0;
    side.size = 0;
    for (int at = from; at >= 0 && at < lines.size() && side.count < window; at += step) {
      if (Math.abs(at - from) > 2 * WINDOW) {
        break;
      }
      if (!lines.get(at).titleLike()) {
        side.taken[side.count++] = at;
        side.size += rarity.lone(at) + stamp(rarity.common(at), stamps, stamp);
      }
    }
  }

  /** Stamps the pairs; tells how many of them were not stamped so before. */
  private static int stamp(int[] pairs, int[] stamps, int stamp) {
    int fresh = 0;
    for (int pair : pairs) {
      fresh += stamps[pair] == stamp ? 0 : 1;
      stamps[pair] = stamp;
    }
    return fresh;
  }
}
