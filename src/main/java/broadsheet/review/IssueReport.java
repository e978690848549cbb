package broadsheet.review;

import broadsheet.site.WebPage;
import java.util.List;

/**
 * The report of one issue.
 *
 * @param tally what the overview needs of it
 * @param pages its web pages
 * @param json its findings, a line of JSON each, in the order in which they are shown
 */
public record IssueReport(Tally tally, List<WebPage> pages, List<String> json) {
  public IssueReport {
    pages = List.copyOf(pages);
    json = List.copyOf(json);
  }
}
