package broadsheet.archive;

import java.util.Comparator;

/**
 * A place in a source file.
 *
 * @param path the file, relative to the content folder (or as the user named it), with {@code /}
 * @param line 1-based line, or 0 when the whole file is meant
 * @param column 1-based column in UTF-16 code units, or 0 when the whole line is meant
 */
public record Location(String path, int line, int column) implements Comparable<Location> {
  private static final Comparator<Location> ORDER =
      Comparator.comparing(Location::path)
          .thenComparingInt(Location::line)
          .thenComparingInt(Location::column);

  /** The file as a whole. */
  public static Location of(String path) {
    return new Location(path, 0, 0);
  }

  /** The start of a line. */
  public static Location of(String path, int line) {
    return new Location(path, line, 1);
  }

  @Override
  public int compareTo(Location other) {
    return ORDER.compare(this, other);
  }

  /** {@code path:line:column}, with 1 for what is not known, so that editors can open it. */
  @Override
  public String toString() {
    return path + ":" + Math.max(1, line) + ":" + Math.max(1, column);
  }
}
