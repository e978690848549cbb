package broadsheet.site.cite;

import org.jspecify.annotations.Nullable;

/** Text on one line: a line break in a headline would begin a new field in RIS. */
final class OneLine {
  private OneLine() {}

  /** The text without control characters, its white space single spaces. */
  static String of(String text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isGap(c)) {
        gap = !line.isEmpty();
      } else {
        line.append(gap ? " " : "").append(c);
        gap = false;
      }
    }
    return line.toString();
  }

  static @Nullable String orNull(@Nullable String text) {
    String line = text == null ? "" : of(text);
    return line.isEmpty() ? null : line;
  }

  /** White space of any kind, controls, and the mark that begins some files. */
  private static boolean isGap(char c) {
    return Character.isISOControl(c)
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\uFEFF';
  }
}
