package broadsheet.problem;

import broadsheet.archive.Location;
import java.nio.file.Path;
import java.util.Comparator;

/**
 * Something wrong with the content, the templates or the site.
 *
 * @param severity whether it fails the build
 * @param at where it is
 * @param what what is wrong, in one line
 * @param hint what to do about it, in one line; empty when there is nothing useful to say
 */
public record Problem(Severity severity, Location at, String what, String hint)
    implements Comparable<Problem> {
  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::at)
          .thenComparing(Problem::severity)
          .thenComparing(Problem::what)
          .thenComparing(Problem::hint);

  /** How bad it is. */
  public enum Severity {
    ERROR,
    WARNING
  }

  /** An error at a place. */
  public static Problem error(Location at, String what, String hint) {
    return new Problem(Severity.ERROR, at, what, hint);
  }

  /** A warning at a place. */
  public static Problem warning(Location at, String what, String hint) {
    return new Problem(Severity.WARNING, at, what, hint);
  }

  /** Whether it fails the build. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** The same problem with a path that the user can open, below the folder that the user named. */
  public Problem seenFrom(Path folder) {
    String path = folder.resolve(at.path()).toString().replace('\\', '/');
    return new Problem(severity, new Location(path, at.line(), at.column()), what, hint);
  }

  /** The same problem as an error. */
  public Problem asError() {
    return error(at, what, hint);
  }

  /** By place, errors first, then by text: the order in which problems are printed. */
  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }

  /** {@code path:line:column: error: what (hint)}. */
  @Override
  public String toString() {
    String severityName = isError() ? "error" : "warning";
    String tail = hint.isEmpty() ? "" : " (" + hint + ")";
    return at + ": " + severityName + ": " + what + tail;
  }
}
