package broadsheet.dating;

import broadsheet.archive.IssueId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * How probable each day is before the page is looked at: any of a century; the years of the archive
 * and their neighbours more than others; the weeks that the archive has something of most of all,
 * for what lies in a box was mostly gathered together.
 */
final class DayPrior {
  private static final double HELD = 0.75;
  private static final double CENTURY = 121;
  private static final double NEAR = 5;
  private static final int DAYS = 31;

  private final Map<Integer, Double> shares = new HashMap<>();
  private final TreeSet<LocalDate> days = new TreeSet<>();

  DayPrior(List<IssueId> issues) {
    for (IssueId issue : issues) {
      int year = issue.date().getYear();
      days.add(issue.date());
      // Years count, not issues: how much is held says little of what is still to come.
      shares.put(year, 1.0);
      shares.merge(year - 1, 0.3, Math::max);
      shares.merge(year + 1, 0.3, Math::max);
    }
    double sum = shares.values().stream().mapToDouble(v -> v).sum();
    shares.replaceAll((year, share) -> share / sum);
  }

  double log(LocalDate day) {
    double held = days.isEmpty() ? 0 : HELD;
    double share = shares.getOrDefault(day.getYear(), 0.0);
    double near = share > 0 && isNear(day) ? NEAR : 1;
    return Math.log((1 - held) / CENTURY + held * share * near);
  }

  private boolean isNear(LocalDate day) {
    LocalDate next = days.ceiling(day.minusDays(DAYS));
    return next != null && !next.isAfter(day.plusDays(DAYS));
  }
}
