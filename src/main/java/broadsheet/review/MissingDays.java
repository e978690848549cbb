package broadsheet.review;

import broadsheet.archive.IssueId;
import broadsheet.derive.RestDays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * The days between the first issue and the last of a publication on which it has none.
 *
 * <p>A weekday on which it never appears is no gap ({@link RestDays}).
 */
final class MissingDays {
  private MissingDays() {}

  /**
   * Days without an issue, one after the other.
   *
   * @param first the first day
   * @param last the last day
   * @param days how many of them lack an issue; days of rest are not counted
   */
  record Absence(LocalDate first, LocalDate last, int days) {}

  /** The absences of one publication, in order. */
  static List<Absence> among(List<IssueId> issues) {
    NavigableSet<LocalDate> held = new TreeSet<>();
    issues.forEach(i -> held.add(i.date()));
    Set<DayOfWeek> rest = RestDays.of(held);
    List<Absence> absences = new ArrayList<>();
    LocalDate before = null;
    for (LocalDate day : held) {
      if (before != null) {
        add(absences, before, day, rest);
      }
      before = day;
    }
    return absences;
  }

  private static void add(
      List<Absence> absences, LocalDate before, LocalDate after, Set<DayOfWeek> rest) {
    int days = 0;
    LocalDate first = null;
    LocalDate last = null;
    for (LocalDate day = before.plusDays(1); day.isBefore(after); day = day.plusDays(1)) {
      if (!rest.contains(day.getDayOfWeek())) {
        first = first == null ? day : first;
        last = day;
        days++;
      }
    }
    if (first != null && last != null) {
      absences.add(new Absence(first, last, days));
    }
  }
}
