package broadsheet.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A month as a calendar, weeks beginning on Monday.
 *
 * @param title the month in words
 * @param href its own page; null on that page itself and where nothing is held
 * @param weeks its weeks
 * @param summary what is held and what is missing, in words
 */
public record MonthGrid(String title, @Nullable String href, List<Week> weeks, String summary) {
  public MonthGrid {
    weeks = List.copyOf(weeks);
  }

  /**
   * A week.
   *
   * @param days seven
   */
  public record Week(List<Day> days) {
    public Week {
      days = List.copyOf(days);
    }
  }

  /**
   * A day, or a place before the first or after the last day of the month.
   *
   * @param number day of the month; 0 outside the month
   * @param state {@code held}, {@code partly}, {@code unedited}, {@code unpublished}, {@code
   *     missing}, {@code beyond} (before the first or after the last issue: nothing is claimed) or
   *     {@code blank} (outside the month)
   * @param stateName the same in words
   * @param label the date and what is known of the day, in words
   * @param issues the issues of the day, one an edition
   */
  public record Day(
      int number, String state, String stateName, String label, List<DayIssue> issues) {
    public Day {
      issues = List.copyOf(issues);
    }
  }

  /**
   * An issue in a calendar.
   *
   * @param href its address
   * @param label the date and edition in words
   * @param edition name of the edition; null for the first
   * @param detail number of pages and articles
   * @param headline what its front page leads with, or null
   */
  public record DayIssue(
      String href,
      String label,
      @Nullable String edition,
      String detail,
      @Nullable String headline) {}
}
