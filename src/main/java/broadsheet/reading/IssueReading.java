package broadsheet.reading;

import broadsheet.archive.Issue;
import java.util.List;

/**
 * How one issue was read.
 *
 * @param issue the articles, pieces of different pages joined and references resolved
 * @param pages how each page was read
 */
public record IssueReading(Issue issue, List<PageReading> pages) {
  public IssueReading {
    pages = List.copyOf(pages);
  }
}
