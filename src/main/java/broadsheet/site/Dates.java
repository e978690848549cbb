package broadsheet.site;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;

/** Dates in the words of the interface; no locale is asked. */
public record Dates(Messages messages) {
  /** 2022年11月21日 星期一. */
  public String full(LocalDate date) {
    return messages.format(
        "date.full",
        date.getYear(),
        monthName(date.getMonthValue()),
        date.getDayOfMonth(),
        messages.get("weekday." + date.getDayOfWeek().getValue()));
  }

  /** 2022年11月21日. */
  public String plain(LocalDate date) {
    return messages.format(
        "date.plain", date.getYear(), monthName(date.getMonthValue()), date.getDayOfMonth());
  }

  /** 2022年11月. */
  public String month(YearMonth month) {
    return messages.format("date.month", month.getYear(), monthName(month.getMonthValue()));
  }

  /** 2022年. */
  public String year(Year year) {
    return messages.format("date.year", year.getValue());
  }

  /** 11月21日. */
  public String day(MonthDay day) {
    return messages.format("date.day", monthName(day.getMonthValue()), day.getDayOfMonth());
  }

  /** 11月. */
  public String monthName(int month) {
    return messages.get("month." + month);
  }
}
