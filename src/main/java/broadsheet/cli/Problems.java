package broadsheet.cli;

import broadsheet.archive.Location;
import broadsheet.problem.Problem;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/** Prints problems, a line each. */
final class Problems {
  private Problems() {}

  static void print(List<Problem> problems, PrintWriter to) {
    problems.stream().sorted().forEach(to::println);
    to.flush();
  }

  /** The same problem with a path that the user can open. */
  static Problem seenFrom(Path folder, Problem problem) {
    String path = folder.resolve(problem.at().path()).toString().replace('\\', '/');
    Location at = new Location(path, problem.at().line(), problem.at().column());
    return new Problem(problem.severity(), at, problem.what(), problem.hint());
  }
}
