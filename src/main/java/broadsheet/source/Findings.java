package broadsheet.source;

import broadsheet.archive.Location;
import broadsheet.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with one file while it is read. */
final class Findings {
  private final String path;
  private final List<Problem> problems = new ArrayList<>();

  Findings(String path) {
    this.path = path;
  }

  String path() {
    return path;
  }

  void error(Spot spot, String what, String hint) {
    problems.add(Problem.error(spot.in(path), what, hint));
  }

  void warn(Spot spot, String what, String hint) {
    problems.add(Problem.warning(spot.in(path), what, hint));
  }

  void add(List<Problem> others) {
    problems.addAll(others);
  }

  List<Problem> problems() {
    return List.copyOf(problems);
  }

  /**
   * A place in the file.
   *
   * @param line 1-based, or 0 for the whole file
   * @param column 1-based, or 0 for the whole line
   */
  record Spot(int line, int column) {
    static final Spot FILE = new Spot(0, 0);

    Location in(String path) {
      return new Location(path, line, column);
    }
  }
}
