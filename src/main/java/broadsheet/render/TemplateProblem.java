package broadsheet.render;

import broadsheet.problem.Problem;

/** A template that is missing or wrong; other pages can still be printed. */
public final class TemplateProblem extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  TemplateProblem(Problem problem) {
    super(problem.toString(), null, false, false);
    this.problem = problem;
  }

  /** What is wrong and where, the path relative to the folder of templates. */
  public Problem problem() {
    return problem;
  }
}
