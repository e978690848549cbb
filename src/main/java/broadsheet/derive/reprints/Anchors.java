package broadsheet.derive.reprints;

import broadsheet.derive.reprints.Alignment.Run;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Runs that stand once in each of two texts, as many of them as follow in the same order. */
final class Anchors {
  private static final long BASE = 0x9E3779B97F4A7C15L;

  private final int[] one;
  private final int[] other;

  private Anchors(int[] one, int[] other) {
    this.one = one;
    this.other = other;
  }

  static Anchors of(int[] one, int[] other) {
    return new Anchors(one, other);
  }

  /** The runs of at least that length, lengthened as far as the texts are the same. */
  List<Run> unique(int length) {
    List<Run> pairs = inOrder(pairs(length));
    List<Run> anchors = new ArrayList<>();
    int end = 0;
    int otherEnd = 0;
    for (Run pair : pairs) {
      if (pair.one() >= end && pair.other() >= otherEnd) {
        Run run = lengthened(pair, end, otherEnd);
        anchors.add(run);
        end = run.oneEnd();
        otherEnd = run.otherEnd();
      }
    }
    return anchors;
  }

  private Run lengthened(Run run, int from, int otherFrom) {
    int start = run.one();
    int otherStart = run.other();
    while (start > from && otherStart > otherFrom && one[start - 1] == other[otherStart - 1]) {
      start--;
      otherStart--;
    }
    int end = run.oneEnd();
    int otherEnd = run.otherEnd();
    while (end < one.length && otherEnd < other.length && one[end] == other[otherEnd]) {
      end++;
      otherEnd++;
    }
    return new Run(start, otherStart, end - start);
  }

  /**
   * Hashes of one text, sorted, each with its place in the lower half; those met twice left out.
   */
  private static long[] once(int[] text, int length) {
    int count = Math.max(0, text.length - length + 1);
    long[] all = new long[count];
    long oldest = 1;
    for (int i = 0; i < length; i++) {
      oldest *= BASE;
    }
    long rolling = 0;
    for (int i = 0; i < text.length; i++) {
      rolling = rolling * BASE + text[i] - (i >= length ? text[i - length] * oldest : 0);
      if (i >= length - 1) {
        long mixed = (rolling ^ (rolling >>> 32)) * 0xFF51AFD7ED558CCDL;
        all[i - length + 1] = (mixed & 0xFFFFFFFF00000000L) | (i - length + 1);
      }
    }
    Arrays.sort(all);
    int size = 0;
    for (int i = 0; i < count; i++) {
      boolean before = i > 0 && all[i - 1] >>> 32 == all[i] >>> 32;
      boolean after = i + 1 < count && all[i + 1] >>> 32 == all[i] >>> 32;
      if (!before && !after) {
        all[size++] = all[i];
      }
    }
    return Arrays.copyOf(all, size);
  }

  private List<Run> pairs(int length) {
    long[] ones = once(one, length);
    long[] others = once(other, length);
    List<Run> pairs = new ArrayList<>();
    for (int i = 0, j = 0; i < ones.length && j < others.length; ) {
      int order = Long.compare(ones[i] >> 32, others[j] >> 32);
      if (order == 0 && isSame((int) ones[i], (int) others[j], length)) {
        pairs.add(new Run((int) ones[i], (int) others[j], length));
      }
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return pairs;
  }

  private boolean isSame(int at, int otherAt, int length) {
    return Arrays.equals(one, at, at + length, other, otherAt, otherAt + length);
  }

  /** The longest row of pairs that rise in both texts (patience sorting). */
  private static List<Run> inOrder(List<Run> pairs) {
    List<Run> sorted = pairs.stream().sorted(Comparator.comparingInt(Run::one)).toList();
    int[] tops = new int[sorted.size()];
    int[] before = new int[sorted.size()];
    int piles = 0;
    for (int i = 0; i < sorted.size(); i++) {
      int pile = pile(sorted, tops, piles, sorted.get(i).other());
      before[i] = pile == 0 ? -1 : tops[pile - 1];
      tops[pile] = i;
      piles = Math.max(piles, pile + 1);
    }
    List<Run> row = new ArrayList<>();
    for (int i = piles == 0 ? -1 : tops[piles - 1]; i >= 0; i = before[i]) {
      row.add(sorted.get(i));
    }
    Collections.reverse(row);
    return row;
  }

  private static int pile(List<Run> sorted, int[] tops, int piles, int other) {
    int low = 0;
    int high = piles;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted.get(tops[middle]).other() < other) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
