package broadsheet.site;

import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * The time that a curve spans, cut into months or years.
 *
 * @param first its first month; a January where it is cut into years
 * @param size how many pieces
 * @param yearly whether the pieces are years
 */
record Timeline(YearMonth first, int size, boolean yearly) {
  /** By month as long as there are not more of them than that. */
  static Timeline over(YearMonth first, YearMonth last, int mostMonths) {
    int months = (int) first.until(last, ChronoUnit.MONTHS) + 1;
    return months <= mostMonths
        ? new Timeline(first, months, false)
        : new Timeline(
            YearMonth.of(first.getYear(), 1), last.getYear() - first.getYear() + 1, true);
  }

  YearMonth from(int piece) {
    return first.plusMonths(yearly ? 12L * piece : piece);
  }

  YearMonth to(int piece) {
    return from(piece).plusMonths(yearly ? 11 : 0);
  }

  /** Its last month. */
  YearMonth end() {
    return to(size - 1);
  }

  Year year(int piece) {
    return Year.of(from(piece).getYear());
  }

  int in(MonthCounts counts, int piece) {
    return counts.in(from(piece), to(piece));
  }

  String label(Dates dates, int piece) {
    return yearly ? dates.year(year(piece)) : dates.month(from(piece));
  }
}
