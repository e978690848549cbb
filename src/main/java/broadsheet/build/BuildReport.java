package broadsheet.build;

import broadsheet.edit.EditCount;
import broadsheet.problem.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a build did.
 *
 * @param issues issues built
 * @param pages printed pages read
 * @param articles articles found
 * @param files files of the site
 * @param edits edits of the editor's files
 * @param problems everything that was wrong, sorted by place
 * @param changes what is new in the place of the site, or null when the last one is still there
 */
public record BuildReport(
    int issues,
    int pages,
    int articles,
    int files,
    EditCount edits,
    List<Problem> problems,
    @Nullable Changes changes) {
  public BuildReport {
    problems = List.copyOf(problems);
  }

  /**
   * How the site differs from the last one, in files.
   *
   * @param added that the last one did not have
   * @param changed that it had with other bytes
   * @param removed that only it had
   * @param kept that are as they were
   */
  public record Changes(int added, int changed, int removed, int kept) {}

  /** Whether the new site is in its place. */
  public boolean published() {
    return changes != null;
  }

  /** Number of problems that fail the build. */
  public long errors() {
    return problems.stream().filter(Problem::isError).count();
  }

  /** Number of problems that do not. */
  public long warnings() {
    return problems.size() - errors();
  }
}
