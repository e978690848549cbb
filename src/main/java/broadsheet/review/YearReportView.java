package broadsheet.review;

import java.util.List;

/**
 * All issues of a publication in one year.
 *
 * @param frame what surrounds the page
 * @param title publication and year
 * @param issues in order
 */
public record YearReportView(ReportFrame frame, String title, List<IssueRow> issues)
    implements ReportPage {
  public YearReportView {
    issues = List.copyOf(issues);
  }
}
