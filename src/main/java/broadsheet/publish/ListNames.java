package broadsheet.publish;

/**
 * Which list of checksums has which file: {@code yxrb/2022} what is below that folder, {@code yxrb}
 * what else is below {@code yxrb}, and the list without a name what is directly in the site, the
 * other lists among it.
 */
final class ListNames {
  /** The list without a name. */
  static final String FIRST = "";

  private static final String FOLDER = "checksums/";
  private static final String ENDING = ".sha256";
  private static final String FIRST_FILE = "checksums" + ENDING;
  private static final int YEAR = 4;

  private ListNames() {}

  /** The name of the list that has a path. */
  static String of(String path) {
    int first = path.indexOf('/');
    if (first < 0 || isList(path)) {
      return FIRST;
    }
    int second = path.indexOf('/', first + 1);
    boolean year = second == first + 1 + YEAR && isNumber(path, first + 1, second);
    return path.substring(0, year ? second : first);
  }

  /** Whether a path is where lists are. */
  static boolean isList(String path) {
    return path.startsWith(FOLDER);
  }

  /** The path of a list itself. */
  static String file(String list) {
    return list.equals(FIRST) ? FIRST_FILE : FOLDER + list + ENDING;
  }

  private static boolean isNumber(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }
}
