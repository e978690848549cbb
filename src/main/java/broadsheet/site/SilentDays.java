package broadsheet.site;

import broadsheet.derive.IssueSummary;
import broadsheet.derive.RestDays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The days on which a publication did not appear.
 *
 * <p>Two things prove it: the numbers of the issues before and after follow each other, or it is a
 * weekday on which it never appears. Whatever else lacks is missing.
 */
final class SilentDays {
  private SilentDays() {}

  /**
   * Finds them.
   *
   * @param days the issues of each day that has any
   */
  static Set<LocalDate> among(NavigableMap<LocalDate, List<IssueSummary>> days) {
    Set<DayOfWeek> rest = RestDays.of(days.navigableKeySet());
    Set<LocalDate> silent = new HashSet<>();
    LocalDate before = null;
    List<IssueSummary> issuesBefore = List.of();
    for (Map.Entry<LocalDate, List<IssueSummary>> day : days.entrySet()) {
      if (before != null) {
        boolean next = follow(issuesBefore, day.getValue());
        before
            .plusDays(1)
            .datesUntil(day.getKey())
            .filter(d -> next || rest.contains(d.getDayOfWeek()))
            .forEach(silent::add);
      }
      before = day.getKey();
      issuesBefore = day.getValue();
    }
    return silent;
  }

  /** Whether the numbers of the issues of one day go on with those of another. */
  private static boolean follow(List<IssueSummary> before, List<IssueSummary> after) {
    OptionalInt last = before.stream().mapToInt(SilentDays::number).max();
    OptionalInt first = after.stream().mapToInt(SilentDays::number).min();
    return last.isPresent()
        && first.isPresent()
        && last.getAsInt() > 0
        && first.getAsInt() == last.getAsInt() + 1;
  }

  private static int number(IssueSummary issue) {
    String number = issue.number();
    boolean plain = number != null && number.matches("[0-9]{1,9}");
    return plain ? Integer.parseInt(number) : 0;
  }
}
