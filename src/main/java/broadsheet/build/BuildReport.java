package broadsheet.build;

import broadsheet.edit.EditCount;
import broadsheet.problem.Problem;
import java.util.List;

/**
 * What a build did.
 *
 * @param issues issues built
 * @param pages printed pages read
 * @param articles articles found
 * @param files files of the site
 * @param edits edits of the editor's files
 * @param problems everything that was wrong, sorted by place
 * @param published whether the new site is in its place
 */
public record BuildReport(
    int issues,
    int pages,
    int articles,
    int files,
    EditCount edits,
    List<Problem> problems,
    boolean published) {
  public BuildReport {
    problems = List.copyOf(problems);
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
