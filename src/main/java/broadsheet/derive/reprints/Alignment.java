package broadsheet.derive.reprints;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Which runs of two texts correspond.
 *
 * <p>Long runs that are unique in both texts come first; between them shorter ones are looked for,
 * and what is left small is aligned exactly, by the longest common subsequence. What is left large
 * has nothing in common. Time and room grow with the length of the texts, not with its square.
 */
final class Alignment {
  /** Lengths of the runs that are looked for, one after the other. */
  private static final int[] ANCHORS = {24, 12, 8, 6, 4, 3};

  /** Cells of the table by which a small part is aligned exactly. */
  private static final int SMALL = 1 << 16;

  private final int[] one;
  private final int[] other;
  private final List<Run> found = new ArrayList<>();
  private final Deque<Part> open = new ArrayDeque<>();

  /** Characters that are the same: {@code length} of them from a place in each text. */
  record Run(int one, int other, int length) {
    int oneEnd() {
      return one + length;
    }

    int otherEnd() {
      return other + length;
    }
  }

  /** A part of both texts that is still to be aligned, and the anchors to be tried in it. */
  private record Part(int one, int oneEnd, int other, int otherEnd, int anchor) {
    long cells() {
      return (long) (oneEnd - one) * (otherEnd - other);
    }
  }

  private Alignment(int[] one, int[] other) {
    this.one = one;
    this.other = other;
  }

  /** The runs that correspond, in order; none overlaps, touches or crosses another. */
  static List<Run> of(int[] one, int[] other) {
    Alignment alignment = new Alignment(one, other);
    alignment.open.push(new Part(0, one.length, 0, other.length, 0));
    while (!alignment.open.isEmpty()) {
      alignment.align(alignment.open.pop());
    }
    alignment.found.sort(Comparator.comparingInt(Run::one));
    return Tidy.runs(alignment.found, one.length, other.length);
  }

  private void align(Part whole) {
    Part part = trimmed(whole);
    if (part.cells() == 0) {
      return;
    }
    if (part.cells() <= SMALL) {
      found.addAll(Subsequence.of(one, other, part.one, part.oneEnd, part.other, part.otherEnd));
      return;
    }
    if (part.anchor == ANCHORS.length) {
      return;
    }
    List<Run> anchors =
        Anchors.of(range(one, part.one, part.oneEnd), range(other, part.other, part.otherEnd))
            .unique(ANCHORS[part.anchor]);
    int from = part.one;
    int otherFrom = part.other;
    for (Run anchor : anchors) {
      Run run = new Run(part.one + anchor.one, part.other + anchor.other, anchor.length);
      found.add(run);
      open.push(new Part(from, run.one, otherFrom, run.other, part.anchor + 1));
      from = run.oneEnd();
      otherFrom = run.otherEnd();
    }
    open.push(new Part(from, part.oneEnd, otherFrom, part.otherEnd, part.anchor + 1));
  }

  private static int[] range(int[] text, int from, int to) {
    return Arrays.copyOfRange(text, from, to);
  }

  /** The part without what is the same at its beginning and end. */
  private Part trimmed(Part part) {
    int most = Math.min(part.oneEnd - part.one, part.otherEnd - part.other);
    int head = 0;
    while (head < most && one[part.one + head] == other[part.other + head]) {
      head++;
    }
    int tail = 0;
    while (tail < most - head && one[part.oneEnd - 1 - tail] == other[part.otherEnd - 1 - tail]) {
      tail++;
    }
    add(new Run(part.one, part.other, head));
    add(new Run(part.oneEnd - tail, part.otherEnd - tail, tail));
    return new Part(
        part.one + head, part.oneEnd - tail, part.other + head, part.otherEnd - tail, part.anchor);
  }

  private void add(Run run) {
    if (run.length > 0) {
      found.add(run);
    }
  }
}
