package broadsheet.search;

import java.util.Comparator;
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

  void addAll(UnitCounts other) {
    for (int unit = 0; unit < UNITS; unit++) {
      counts[unit] += other.counts[unit];
    }
  }

  /** Counts the units of a text, each so often; the ends of its fields are none of it. */
  void addAll(FoldedArticle article, int times) {
    String text = article.text();
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit != FoldedArticle.END) {
        counts[unit] += times;
      }
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
