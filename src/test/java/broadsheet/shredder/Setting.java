package broadsheet.shredder;

import java.time.LocalDate;
import java.util.List;

/**
 * Where and when a page was printed.
 *
 * @param city the city without 市
 * @param districts its districts
 * @param date the date of the page
 * @param paper name of the newspaper
 */
record Setting(String city, List<String> districts, LocalDate date, String paper) {
  Setting {
    districts = List.copyOf(districts);
  }

  static String day(LocalDate date) {
    return date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
  }

  static String full(LocalDate date) {
    return date.getYear() + "年" + day(date);
  }
}
