package broadsheet.source;

import broadsheet.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * A Markdown file cut in two at its {@code ---} lines.
 *
 * @param yaml the front matter, or null when the file has none
 * @param linesBefore number of lines before the body
 * @param body the rest
 */
record FrontMatterText(@Nullable String yaml, int linesBefore, String body) {
  /** Number of lines before the YAML: the one with {@code ---}. */
  static final int YAML_STARTS_AFTER = 1;

  /** The front matter stands between a first line {@code ---} and the next one that is alike. */
  static FrontMatterText of(String text) {
    int start = endOfLine(text, 0);
    if (!isMark(text.substring(0, start))) {
      return new FrontMatterText(null, 0, text);
    }
    int yamlStart = next(text, start);
    int lines = 1;
    for (int at = yamlStart; at < text.length(); ) {
      int end = endOfLine(text, at);
      lines++;
      if (isMark(text.substring(at, end))) {
        return new FrontMatterText(
            text.substring(yamlStart, at), lines, text.substring(next(text, end)));
      }
      at = next(text, end);
    }
    return new FrontMatterText(null, 0, text);
  }

  private static boolean isMark(String line) {
    return Folding.trim(line).equals("---");
  }

  private static int endOfLine(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
    return at;
  }

  private static int next(String text, int end) {
    return Math.min(text.length(), end + (text.startsWith("\r\n", end) ? 2 : 1));
  }
}
