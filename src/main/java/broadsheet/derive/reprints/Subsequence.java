package broadsheet.derive.reprints;

import broadsheet.derive.reprints.Alignment.Run;
import java.util.ArrayList;
import java.util.List;

/** The longest common subsequence of small parts of two texts, as runs. */
final class Subsequence {
  private Subsequence() {}

  /** The runs, in order. Room and time are the product of the lengths. */
  static List<Run> of(int[] one, int[] other, int from, int to, int otherFrom, int otherTo) {
    int rows = to - from;
    int columns = otherTo - otherFrom;
    int[][] longest = new int[rows + 1][columns + 1];
    for (int i = rows - 1; i >= 0; i--) {
      for (int j = columns - 1; j >= 0; j--) {
        longest[i][j] =
            one[from + i] == other[otherFrom + j]
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    List<Run> runs = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < rows && j < columns) {
      int length = same(one, other, from + i, to, otherFrom + j, otherTo);
      if (length > 0) {
        runs.add(new Run(from + i, otherFrom + j, length));
        i += length;
        j += length;
      } else if (longest[i + 1][j] >= longest[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return runs;
  }

  private static int same(int[] one, int[] other, int at, int to, int otherAt, int otherTo) {
    int length = 0;
    while (at + length < to
        && otherAt + length < otherTo
        && one[at + length] == other[otherAt + length]) {
      length++;
    }
    return length;
  }
}
