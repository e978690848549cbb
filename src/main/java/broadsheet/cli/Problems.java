package broadsheet.cli;

import broadsheet.edit.EditCount;
import broadsheet.problem.Problem;
import java.io.PrintWriter;
import java.util.List;

/** Prints problems, a line each, and whether edits are among them. */
final class Problems {
  private Problems() {}

  static void print(List<Problem> problems, PrintWriter to) {
    problems.stream().sorted().forEach(to::println);
    to.flush();
  }

  /** How many edits were carried out, in words. */
  static String edits(EditCount count) {
    String edits = count.all() == 1 ? " edit applied" : " edits applied";
    return count.applied() + " of " + count.all() + edits;
  }
}
