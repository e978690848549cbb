package broadsheet.site;

import java.util.List;

/**
 * A month of a publication as a calendar.
 *
 * @param frame what surrounds the page
 * @param title publication and month
 * @param around the months before and after that are held
 * @param month the calendar
 * @param issues the issues in order
 */
public record MonthView(
    Frame frame, String title, Around around, MonthGrid month, List<MonthGrid.DayIssue> issues)
    implements View {
  public MonthView {
    issues = List.copyOf(issues);
  }
}
