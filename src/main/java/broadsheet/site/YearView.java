package broadsheet.site;

import java.util.List;

/**
 * A year of a publication as twelve calendars.
 *
 * @param frame what surrounds the page
 * @param title publication and year
 * @param summary what is held, in words
 * @param around the years before and after
 * @param months twelve
 * @param more what else there is of the year
 * @param takeaway its permanent address, and how to cite it
 */
public record YearView(
    Frame frame,
    String title,
    String summary,
    Around around,
    List<MonthGrid> months,
    Downloads more,
    Takeaway takeaway)
    implements View {
  public YearView {
    months = List.copyOf(months);
  }

  /**
   * Addresses of what else there is of a year.
   *
   * @param fronts its front pages
   * @param calendar the calendar for programs
   * @param articles the table of its articles
   * @param data the data package
   */
  public record Downloads(String fronts, String calendar, String articles, String data) {}
}
