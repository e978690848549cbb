package broadsheet.search;

import broadsheet.archive.Issue;
import java.util.Comparator;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** How often each unit of UTF-16 occurs in the texts of an archive. */
public final class UnitCounts {
  /** How many units there are. */
  public static final int UNITS = 1 << 16;

  private final long[] counts = new long[UNITS];

  /** How often a unit occurs. */
  public long of(int unit) {
    return counts[unit];
  }

  /** Counts a unit so often more. */
  public void add(int unit, long times) {
    counts[unit] += times;
  }

  void addAll(IntUnaryOperator times) {
    for (int unit = 0; unit < UNITS; unit++) {
      counts[unit] += times.applyAsInt(unit);
    }
  }

  void addAll(UnitCounts other) {
    for (int unit = 0; unit < UNITS; unit++) {
      counts[unit] += other.counts[unit];
    }
  }

  /** What an issue counts. */
  static UnitCounts of(Issue issue) {
    UnitCounts units = new UnitCounts();
    issue.articles().stream()
        .map(FoldedArticle::of)
        .flatMapToInt(article -> article.text().chars())
        .filter(unit -> unit != FoldedArticle.END)
        .forEach(unit -> units.counts[unit]++);
    return units;
  }

  void removeAll(UnitCounts other) {
    for (int unit = 0; unit < UNITS; unit++) {
      counts[unit] -= other.counts[unit];
    }
  }

  /** So many of the commonest units, the commonest first. */
  String commonest(int most) {
    StringBuilder common = new StringBuilder();
    IntStream.range(1, UNITS)
        .filter(unit -> counts[unit] > 0)
        .boxed()
        .sorted(Comparator.comparingLong(unit -> -counts[unit]))
        .limit(most)
        .forEach(unit -> common.append((char) unit.intValue()));
    return common.toString();
  }
}
