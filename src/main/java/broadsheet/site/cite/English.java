package broadsheet.site.cite;

import java.time.LocalDate;
import java.util.List;

/** What the styles of English-speaking countries have in common. */
final class English {
  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  /** As MLA shortens them. */
  private static final List<String> SHORT_MONTHS =
      List.of(
          "Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.",
          "Dec.");

  private static final String ENDS = ".!?。！？…";

  private English() {}

  /** November 21, 2022. */
  static String american(LocalDate day) {
    return MONTHS.get(day.getMonthValue() - 1) + " " + day.getDayOfMonth() + ", " + day.getYear();
  }

  /** 21 Nov. 2022. */
  static String dayFirst(LocalDate day) {
    String month = SHORT_MONTHS.get(day.getMonthValue() - 1);
    return day.getDayOfMonth() + " " + month + " " + day.getYear();
  }

  /** 2022, November 21. */
  static String yearFirst(LocalDate day) {
    return day.getYear() + ", " + MONTHS.get(day.getMonthValue() - 1) + " " + day.getDayOfMonth();
  }

  /** The text with a full stop, unless it ends with a mark that closes a sentence. */
  static String stopped(String text) {
    return isClosed(text) ? text : text + ".";
  }

  /** In double quotes, all of them after the full stop; those within it become single ones. */
  static String quoted(String title) {
    String inner = inner(title);
    int end = inner.length();
    while (end > 0 && inner.charAt(end - 1) == '’') {
      end--;
    }
    return "“" + stopped(inner.substring(0, end)) + inner.substring(end) + "”";
  }

  /** Quotes within quotes. */
  private static String inner(String title) {
    StringBuilder inner = new StringBuilder(title.length());
    boolean open = false;
    for (int i = 0; i < title.length(); i++) {
      char c = title.charAt(i);
      boolean straight = c == '"';
      open ^= straight;
      inner.append(c == '“' || (straight && open) ? '‘' : c == '”' || straight ? '’' : c);
    }
    return inner.toString();
  }

  private static boolean isClosed(String text) {
    int last = text.length() - 1;
    while (last > 0 && "”’\"'".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return last >= 0 && ENDS.indexOf(text.charAt(last)) >= 0;
  }
}
