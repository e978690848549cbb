package broadsheet.derive.reprints;

import broadsheet.archive.IssueId;
import java.util.List;
import java.util.Set;

/**
 * What is not what it was when an archive was judged last.
 *
 * @param before the sketches of then of issues that changed or are gone
 * @param now the issues that changed or are new
 */
public record ChangedIssues(List<IssueSketch> before, Set<IssueId> now) {
  public ChangedIssues {
    before = List.copyOf(before);
    now = Set.copyOf(now);
  }
}
