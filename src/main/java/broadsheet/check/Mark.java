package broadsheet.check;

import broadsheet.archive.Location;

/**
 * A reference to a file, kept small until all files are read.
 *
 * @param target number of the file it leads to
 * @param fragment the place in it, or empty for all of it
 * @param line of the reference
 * @param column of the reference
 */
record Mark(int target, String fragment, int line, int column) {
  static Mark of(int target, String fragment, Location at) {
    return new Mark(target, fragment, at.line(), at.column());
  }

  /** Where it stands. */
  Location in(String path) {
    return new Location(path, line, column);
  }
}
