package broadsheet.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much of a publication is held, year by year.
 *
 * @param publication the publication
 * @param place where it is published, or null
 * @param span from when to when, in words
 * @param counts how many issues, pages and articles, in words
 * @param years oldest first
 */
public record Coverage(
    Link publication, @Nullable String place, String span, String counts, List<YearRow> years) {
  public Coverage {
    years = List.copyOf(years);
  }

  /**
   * A year of a publication.
   *
   * @param year the year, with its page
   * @param count how many issues are held, in words
   * @param months twelve
   */
  public record YearRow(Link year, String count, List<MonthCell> months) {
    public YearRow {
      months = List.copyOf(months);
    }
  }

  /**
   * A month of a year.
   *
   * @param name the month, in words
   * @param href its page, or null where nothing is held
   * @param issues how many issues are held
   * @param label the month and what is held of it, in words
   * @param state {@code held}, {@code part}, {@code missing} or {@code beyond}
   */
  public record MonthCell(
      String name, @Nullable String href, int issues, String label, String state) {}
}
