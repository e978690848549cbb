package broadsheet.derive.reprints;

import broadsheet.derive.reprints.Alignment.Run;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes an alignment readable: runs that touch become one, and a character or two that agree by
 * chance in the middle of different text agree no more.
 */
final class Tidy {
  /** Characters that must differ on both sides for one more to agree by chance. */
  private static final int EASY = 8;

  private Tidy() {}

  /**
   * The tidied runs.
   *
   * @param runs in order
   * @param end length of the first text
   * @param otherEnd length of the second text
   */
  static List<Run> runs(List<Run> runs, int end, int otherEnd) {
    List<Run> tidy = joined(runs);
    int size;
    do {
      size = tidy.size();
      tidy = withoutChance(tidy, end, otherEnd);
    } while (tidy.size() < size);
    return tidy;
  }

  private static List<Run> joined(List<Run> runs) {
    List<Run> joined = new ArrayList<>();
    for (Run run : runs) {
      Run last = joined.isEmpty() ? new Run(0, 0, 0) : joined.get(joined.size() - 1);
      boolean touches = last.oneEnd() == run.one() && last.otherEnd() == run.other();
      if (touches && !joined.isEmpty()) {
        joined.set(
            joined.size() - 1, new Run(last.one(), last.other(), last.length() + run.length()));
      } else {
        joined.add(run);
      }
    }
    return joined;
  }

  /** A run much shorter than what differs on either side of it is chance. */
  private static List<Run> withoutChance(List<Run> runs, int end, int otherEnd) {
    List<Run> kept = new ArrayList<>();
    Run before = new Run(0, 0, 0);
    for (int i = 0; i < runs.size(); i++) {
      Run run = runs.get(i);
      Run after = i + 1 < runs.size() ? runs.get(i + 1) : new Run(end, otherEnd, 0);
      int between = Math.min(gap(before, run), gap(run, after));
      if (run.length() >= between || run.length() > 1 + between / EASY) {
        kept.add(run);
        before = run;
      }
    }
    return kept;
  }

  private static int gap(Run before, Run after) {
    return Math.max(after.one() - before.oneEnd(), after.other() - before.otherEnd());
  }
}
