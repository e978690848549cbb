package broadsheet.dating;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A date as printed, as far as it is printed.
 *
 * @param year 0 when not printed
 * @param month 1 to 12, or 0 when not printed
 * @param day 1 to 31
 * @param weekday 1 (Monday) to 7, or 0 when not printed
 * @param yearsLater −1 for 去年, 0 for 今年, counted from the year of the paper; {@link #NONE} when
 *     nothing of the kind is said
 */
record PrintedDate(int year, int month, int day, int weekday, int yearsLater) {
  /** The answer when no such day is near: 29 February of a common year, 31 April. */
  static final int NONE = Integer.MIN_VALUE;

  /** Within so many days no other year's occurrence is nearer. */
  private static final int HALF = 182;

  static PrintedDate of(LocalDate day) {
    return new PrintedDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), 0, NONE);
  }

  /** A day of every year. */
  static PrintedDate yearly(int month, int day) {
    return new PrintedDate(0, month, day, 0, NONE);
  }

  /** Days from this date to a day; for a date without year, from its nearest occurrence. */
  int before(LocalDate day) {
    LocalDate meant = nearest(day);
    return meant.equals(LocalDate.MIN) ? NONE : (int) ChronoUnit.DAYS.between(meant, day);
  }

  /** Whether the printed weekday is that of the date, seen from a day of the paper. */
  boolean weekdayFits(LocalDate day) {
    LocalDate meant = nearest(day);
    return !meant.equals(LocalDate.MIN) && meant.getDayOfWeek().getValue() == weekday;
  }

  /** The day that is meant by this date in a paper of that day; {@code MIN} when there is none. */
  LocalDate nearest(LocalDate day) {
    if (year != 0) {
      return make(year, month);
    }
    if (yearsLater != NONE && month != 0) {
      return make(day.getYear() + yearsLater, month);
    }
    LocalDate here = month == 0 ? LocalDate.MIN : make(day.getYear(), month);
    if (!here.equals(LocalDate.MIN) && Math.abs(here.toEpochDay() - day.toEpochDay()) <= HALF) {
      return here;
    }
    LocalDate best = LocalDate.MIN;
    long distance = Long.MAX_VALUE;
    for (int step = -1; step <= 1; step++) {
      LocalDate at = month == 0 ? day.plusMonths(step) : day.plusYears(step);
      LocalDate one = make(at.getYear(), month == 0 ? at.getMonthValue() : month);
      long apart =
          one.equals(LocalDate.MIN)
              ? Long.MAX_VALUE
              : Math.abs(one.toEpochDay() - day.toEpochDay());
      if (apart < distance) {
        distance = apart;
        best = one;
      }
    }
    return best;
  }

  private LocalDate make(int inYear, int inMonth) {
    try {
      return LocalDate.of(inYear, inMonth, day);
    } catch (DateTimeException e) {
      return LocalDate.MIN;
    }
  }
}
