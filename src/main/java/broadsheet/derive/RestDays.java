package broadsheet.derive;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;

/** The weekdays on which a publication never appears: many papers rest on one. */
public final class RestDays {
  /** So many weeks without it must a weekday have been. */
  private static final int WEEKS = 8;

  private RestDays() {}

  /**
   * The weekdays of rest; none where too few issues are held to tell.
   *
   * @param held the days with an issue
   */
  public static Set<DayOfWeek> of(NavigableSet<LocalDate> held) {
    Set<DayOfWeek> rest = EnumSet.noneOf(DayOfWeek.class);
    if (!held.isEmpty() && ChronoUnit.WEEKS.between(held.first(), held.last()) >= WEEKS) {
      rest.addAll(List.of(DayOfWeek.values()));
      held.forEach(day -> rest.remove(day.getDayOfWeek()));
    }
    boolean few = rest.size() * WEEKS > held.size();
    return few ? EnumSet.noneOf(DayOfWeek.class) : rest;
  }
}
