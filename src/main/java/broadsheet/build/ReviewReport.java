package broadsheet.build;

import broadsheet.problem.Problem;
import java.util.List;

/**
 * What a review found.
 *
 * @param issues issues looked at
 * @param pages printed pages looked at
 * @param articles articles found
 * @param findings how many findings there are of each matter that has any
 * @param problems everything that was wrong, sorted by place
 * @param published whether the report is in its place
 */
public record ReviewReport(
    int issues,
    int pages,
    int articles,
    List<Finding> findings,
    List<Problem> problems,
    boolean published) {
  /**
   * Findings about one matter.
   *
   * @param matter label of what they are about
   * @param number how many
   */
  public record Finding(String matter, int number) {}

  public ReviewReport {
    findings = List.copyOf(findings);
    problems = List.copyOf(problems);
  }

  /** Number of problems that are errors. */
  public long errors() {
    return problems.stream().filter(Problem::isError).count();
  }
}
