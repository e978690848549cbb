package broadsheet.site;

import java.util.ArrayList;
import java.util.List;

/** Line numbers in short: {@code 3–9, 12}. */
final class LineRuns {
  /** A source has empty lines between its paragraphs; a gap of one does not end a run. */
  private static final int GAP = 2;

  private LineRuns() {}

  /**
   * Runs of lines that follow one another, single empty lines aside.
   *
   * @param lines numbers, ascending
   */
  static String of(List<Integer> lines) {
    List<String> runs = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || lines.get(i) - lines.get(i - 1) > GAP) {
        runs.add(run(lines.get(first), lines.get(i - 1)));
        first = i;
      }
    }
    return String.join(", ", runs);
  }

  private static String run(int from, int to) {
    return from == to ? Integer.toString(from) : from + "–" + to;
  }
}
