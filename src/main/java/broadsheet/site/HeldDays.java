package broadsheet.site;

import broadsheet.derive.IssueSummary;
import broadsheet.text.Stamp;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.NavigableSet;
import java.util.TreeSet;

/** The days of which an issue is held: of one publication, or of any. */
final class HeldDays {
  private final NavigableSet<LocalDate> days = new TreeSet<>();
  private final NavigableSet<YearMonth> months = new TreeSet<>();

  HeldDays(Collection<IssueSummary> issues) {
    for (IssueSummary issue : issues) {
      days.add(issue.id().date());
      months.add(YearMonth.from(issue.id().date()));
    }
  }

  boolean has(LocalDate day) {
    return days.contains(day);
  }

  /** Whether there is an issue in the months from the first to the last named. */
  boolean has(YearMonth from, YearMonth to) {
    YearMonth next = months.ceiling(from);
    return next != null && !next.isAfter(to);
  }

  /** Tells whether the same months have an issue. */
  long stamp(YearMonth from, YearMonth to) {
    Stamp stamp = new Stamp();
    months
        .subSet(from, true, to, true)
        .forEach(m -> stamp.add(m.getYear() * 12L + m.getMonthValue()));
    return stamp.value();
  }

  /** Tells whether the same days have an issue. */
  long stampOfDays(YearMonth from, YearMonth to) {
    Stamp stamp = new Stamp();
    days.subSet(from.atDay(1), true, to.atEndOfMonth(), true)
        .forEach(d -> stamp.add(d.toEpochDay()));
    return stamp.value();
  }
}
