package broadsheet.cli;

import broadsheet.problem.Problem;
import java.io.PrintWriter;
import java.util.List;

/** Prints problems, a line each. */
final class Problems {
  private Problems() {}

  static void print(List<Problem> problems, PrintWriter to) {
    problems.stream().sorted().forEach(to::println);
    to.flush();
  }
}
