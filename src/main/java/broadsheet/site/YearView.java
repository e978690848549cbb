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
 * @param takeaway its permanent address, and how to cite it
 */
public record YearView(
    Frame frame,
    String title,
    String summary,
    Around around,
    List<MonthGrid> months,
    Takeaway takeaway)
    implements View {
  public YearView {
    months = List.copyOf(months);
  }
}
