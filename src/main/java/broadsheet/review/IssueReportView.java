package broadsheet.review;

import java.util.List;

/**
 * One issue on the desk, or one page of a large one.
 *
 * @param frame what surrounds the page
 * @param title the issue, and the page
 * @param summary how much there is to look at
 * @param folder its folder in the content
 * @param findings what should be looked at, the worst first
 * @param more doubts that were counted only
 * @param sheets its printed pages
 */
public record IssueReportView(
    ReportFrame frame,
    String title,
    String summary,
    String folder,
    List<FindingView> findings,
    int more,
    List<SheetView> sheets)
    implements ReportPage {
  public IssueReportView {
    findings = List.copyOf(findings);
    sheets = List.copyOf(sheets);
  }
}
