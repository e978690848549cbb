package broadsheet.publish;

/**
 * What is noted of a file of the new site.
 *
 * @param path where it is
 * @param change what the build did to it
 * @param hash SHA-256 in hexadecimal digits
 * @param bytes its length
 */
record Noted(String path, Change change, String hash, long bytes) {
  /** Smaller than whatever stands in a path, so that lines are sorted as paths are. */
  private static final char TAB = '\t';

  /** As a line of a spill file. */
  String line() {
    return path + TAB + change + TAB + hash + TAB + bytes + '\n';
  }

  static Noted of(String line) {
    int first = line.indexOf(TAB);
    int second = line.indexOf(TAB, first + 1);
    int third = line.indexOf(TAB, second + 1);
    return new Noted(
        line.substring(0, first),
        Change.valueOf(line.substring(first + 1, second)),
        line.substring(second + 1, third),
        Long.parseLong(line.substring(third + 1)));
  }

  /** As {@code sha256sum} writes it. */
  String checksum() {
    return hash + "  " + path + '\n';
  }

  /** As the list of changes has it. */
  String told() {
    return change.word() + TAB + hash + TAB + bytes + TAB + path + '\n';
  }
}
