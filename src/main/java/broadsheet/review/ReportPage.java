package broadsheet.review;

import broadsheet.site.OutsideView;

/** A web page of the report. */
public sealed interface ReportPage extends OutsideView
    permits IssueReportView, ReportView, YearReportView {}
