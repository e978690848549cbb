package broadsheet.derive.reprints;

import broadsheet.archive.ArticleId;
import broadsheet.derive.ArticleSummary;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * The printings of one text.
 *
 * @param printings two or more, the earliest first; within an issue in reading order
 */
public record Cluster(List<ArticleSummary> printings) {
  public Cluster {
    printings = List.copyOf(printings);
    if (printings.size() < 2) {
      throw new IllegalArgumentException("one printing is no reprint: " + printings);
    }
  }

  /** The earliest printing; its id names the cluster. */
  public ArticleSummary first() {
    return printings.get(0);
  }

  /** The latest printing. */
  public ArticleSummary last() {
    return printings.get(printings.size() - 1);
  }

  /** The name of the cluster: the id of its earliest printing. */
  public ArticleId id() {
    return first().id();
  }

  /** Days from the first printing to the last; 0 when all are of one day. */
  public long days() {
    return ChronoUnit.DAYS.between(first().issue().date(), last().issue().date());
  }
}
