package broadsheet.publish;

/**
 * Which list of checksums has which file: {@code yxrb/2022/11} what is below that folder, {@code
 * yxrb/2022} what else is below {@code yxrb/2022}, {@code yxrb} what else is below {@code yxrb},
 * and the list without a name what is directly in the site, the other lists among it. Each part of
 * the index has a list of its own, {@code search/} and its name.
 *
 * <p>So a list is as long as a month, and a day's news touch few of them.
 */
final class ListNames {
  /** The list without a name. */
  static final String FIRST = "";

  private static final String FOLDER = "checksums/";
  private static final String ENDING = ".sha256";
  private static final String FIRST_FILE = "checksums" + ENDING;
  private static final String INDEX = "search/";
  private static final int YEAR = 4;
  private static final int MONTH = 2;

  private ListNames() {}

  /** The name of the list that has a path. */
  static String of(String path) {
    int first = path.indexOf('/');
    if (first < 0 || isList(path)) {
      return FIRST;
    }
    if (path.startsWith(INDEX)) {
      int part = path.indexOf('/', first + 1);
      return path.substring(0, part < 0 ? first : part);
    }
    int year = behindNumber(path, first, YEAR);
    return path.substring(0, year == first ? first : behindNumber(path, year, MONTH));
  }

  /**
   * Where a folder ends whose name is a number of so many digits; where it begins if it is none.
   */
  private static int behindNumber(String path, int slash, int digits) {
    int next = path.indexOf('/', slash + 1);
    return next == slash + 1 + digits && isNumber(path, slash + 1, next) ? next : slash;
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
