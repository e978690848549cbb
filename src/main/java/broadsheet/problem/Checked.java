package broadsheet.problem;

import java.util.List;

/**
 * A result and what was wrong on the way to it; bad input makes a poorer value, never none.
 *
 * @param value the result
 * @param problems in any order
 */
public record Checked<T>(T value, List<Problem> problems) {
  public Checked {
    problems = List.copyOf(problems);
  }
}
