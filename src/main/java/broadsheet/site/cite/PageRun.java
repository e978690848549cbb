package broadsheet.site.cite;

import java.util.List;

/** Labels of pages that follow each other: 1, 2, 3; A4, A5. */
public final class PageRun {
  private PageRun() {}

  /** Whether each label is the next after the one before it, the letters before it the same. */
  public static boolean isUnbroken(List<String> labels) {
    for (int i = 1; i < labels.size(); i++) {
      if (!follows(labels.get(i - 1), labels.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean follows(String before, String label) {
    int digits = digits(label);
    int digitsBefore = digits(before);
    return digits < label.length()
        && digitsBefore < before.length()
        && label.substring(0, digits).equals(before.substring(0, digitsBefore))
        && number(label, digits) == number(before, digitsBefore) + 1;
  }

  /** Where the digits at the end begin; no more than nine, which is a page of no newspaper. */
  private static int digits(String label) {
    int at = label.length();
    while (at > 0 && label.length() - at < 9 && isDigit(label.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private static int number(String label, int from) {
    return Integer.parseInt(label.substring(from));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
