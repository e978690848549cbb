package broadsheet.review;

import broadsheet.archive.IssueId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * The days between the first issue and the last of a publication on which it has none.
 *
 * <p>A weekday on which it never appears in at least eight weeks is no gap: many papers rest on
 * one.
 */
final class MissingDays {
  private static final int WEEKS = 8;

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
    Set<DayOfWeek> rest = daysOfRest(held);
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

  /** The weekdays on which it never appears. */
  static Set<DayOfWeek> daysOfRest(NavigableSet<LocalDate> held) {
    Set<DayOfWeek> rest = EnumSet.noneOf(DayOfWeek.class);
    if (!held.isEmpty() && ChronoUnit.WEEKS.between(held.first(), held.last()) >= WEEKS) {
      rest.addAll(List.of(DayOfWeek.values()));
      held.forEach(day -> rest.remove(day.getDayOfWeek()));
    }
    boolean few = rest.size() * WEEKS > held.size();
    return few ? EnumSet.noneOf(DayOfWeek.class) : rest;
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
