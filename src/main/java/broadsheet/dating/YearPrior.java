package broadsheet.dating;

import broadsheet.archive.IssueId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How probable each year is before the page is looked at: any of a century, and the years of the
 * archive and their neighbours more than others.
 */
final class YearPrior {
  private static final double HELD = 0.75;
  private static final double CENTURY = 121;

  private final Map<Integer, Double> shares = new HashMap<>();
  private final boolean empty;

  YearPrior(List<IssueId> issues) {
    this.empty = issues.isEmpty();
    for (IssueId issue : issues) {
      int year = issue.date().getYear();
      // A folder that is held says little of the next one's size: years count, not issues.
      shares.put(year, 1.0);
      shares.merge(year - 1, 0.3, Math::max);
      shares.merge(year + 1, 0.3, Math::max);
    }
    double sum = shares.values().stream().mapToDouble(v -> v).sum();
    shares.replaceAll((year, share) -> share / sum);
  }

  double log(int year) {
    double any = (empty ? 1 : 1 - HELD) / CENTURY;
    return Math.log(any + (empty ? 0 : HELD * shares.getOrDefault(year, 0.0)));
  }
}
