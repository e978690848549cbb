package broadsheet.reading;

import java.util.Arrays;

/**
 * The best one-to-one pairing of rows with columns (Hungarian method); a pair whose score is not
 * above 0 is left unpaired. Time grows with the cube of the size.
 */
final class Assignment {
  private Assignment() {}

  /** For each row its column, or -1. Only rows and columns that may be paired are weighed. */
  static int[] best(double[][] score) {
    int width = score.length == 0 ? 0 : score[0].length;
    boolean[] row = new boolean[score.length];
    boolean[] column = new boolean[width];
    for (int r = 0; r < score.length; r++) {
      for (int c = 0; c < width; c++) {
        boolean gains = score[r][c] > 0;
        row[r] |= gains;
        column[c] |= gains;
      }
    }
    int[] rows = places(row);
    int[] columns = places(column);
    double[][] some = new double[rows.length][columns.length];
    for (int r = 0; r < rows.length; r++) {
      for (int c = 0; c < columns.length; c++) {
        some[r][c] = score[rows[r]][columns[c]];
      }
    }
    int[] out = new int[score.length];
    Arrays.fill(out, -1);
    int[] chosen = pair(some);
    for (int r = 0; r < rows.length; r++) {
      out[rows[r]] = chosen[r] < 0 ? -1 : columns[chosen[r]];
    }
    return out;
  }

  private static int[] places(boolean[] hopeful) {
    int[] out = new int[hopeful.length];
    int count = 0;
    for (int i = 0; i < out.length; i++) {
      out[count] = i;
      count += hopeful[i] ? 1 : 0;
    }
    return Arrays.copyOf(out, count);
  }

  private static int[] pair(double[][] score) {
    int[] each = each(score);
    return each.length == score.length ? each : weigh(score);
  }

  /** Each row's best column, which is the answer; nothing where two rows want the same. */
  private static int[] each(double[][] score) {
    int[] out = new int[score.length];
    boolean[] taken = new boolean[score.length == 0 ? 0 : score[0].length];
    for (int r = 0; r < out.length; r++) {
      int best = 0;
      boolean tie = false;
      for (int c = 1; c < taken.length; c++) {
        tie = score[r][c] == score[r][best] || (tie && score[r][c] < score[r][best]);
        best = score[r][c] > score[r][best] ? c : best;
      }
      if (tie || taken[best]) {
        return new int[0];
      }
      taken[best] = true;
      out[r] = best;
    }
    return out;
  }

  private static int[] weigh(double[][] score) {
    int rows = score.length;
    int columns = rows == 0 ? 0 : score[0].length;
    int n = Math.max(rows, columns);
    double[][] cost = new double[n + 1][n + 1];
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < columns; c++) {
        cost[r + 1][c + 1] = -Math.max(0, score[r][c]);
      }
    }
    int[] rowOf = solve(cost, n);
    int[] out = new int[rows];
    Arrays.fill(out, -1);
    for (int c = 1; c <= columns; c++) {
      int r = rowOf[c] - 1;
      if (r >= 0 && r < rows && score[r][c - 1] > 0) {
        out[r] = c - 1;
      }
    }
    return out;
  }

  private static int[] solve(double[][] cost, int n) {
    double[] u = new double[n + 1];
    double[] v = new double[n + 1];
    int[] rowOf = new int[n + 1];
    int[] way = new int[n + 1];
    for (int r = 1; r <= n; r++) {
      rowOf[0] = r;
      int column = augment(cost, n, u, v, rowOf, way);
      while (column != 0) {
        int before = way[column];
        rowOf[column] = rowOf[before];
        column = before;
      }
    }
    return rowOf;
  }

  /** Finds the shortest way to a free column and keeps the potentials up to date. */
  private static int augment(
      double[][] cost, int n, double[] u, double[] v, int[] rowOf, int[] way) {
    double[] least = new double[n + 1];
    Arrays.fill(least, Double.POSITIVE_INFINITY);
    boolean[] used = new boolean[n + 1];
    int column = 0;
    do {
      used[column] = true;
      int row = rowOf[column];
      int next = 0;
      double delta = Double.POSITIVE_INFINITY;
      for (int c = 1; c <= n; c++) {
        if (used[c]) {
          continue;
        }
        double reduced = cost[row][c] - u[row] - v[c];
        if (reduced < least[c]) {
          least[c] = reduced;
          way[c] = column;
        }
        if (least[c] < delta) {
          delta = least[c];
          next = c;
        }
      }
      for (int c = 0; c <= n; c++) {
        if (used[c]) {
          u[rowOf[c]] += delta;
          v[c] -= delta;
        } else {
          least[c] -= delta;
        }
      }
      column = next;
    } while (rowOf[column] != 0);
    return column;
  }
}
