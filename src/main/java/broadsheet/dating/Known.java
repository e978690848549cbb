package broadsheet.dating;

import broadsheet.archive.Archive;
import broadsheet.archive.IssueId;
import java.util.List;

/**
 * What the archive holds.
 *
 * @param archive the configuration
 * @param issues all issues, by the names of their folders
 * @param pages the pages of those issues that were read: the neighbours of the days in question
 */
public record Known(Archive archive, List<IssueId> issues, List<HeldPage> pages) {
  public Known {
    issues = List.copyOf(issues);
    pages = List.copyOf(pages);
  }
}
