package broadsheet.source;

import broadsheet.text.Folding;
import broadsheet.text.MarkdownText;
import broadsheet.text.Nesting;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts text into the lines that matter.
 *
 * <p>LF, CR and CRLF end a line, as in every editor; U+2028, U+0085 and form feed are white space
 * inside a line, so that line numbers are those that an editor shows.
 */
final class SourceLines {
  private SourceLines() {}

  /** The lines of OCR text; a heading mark is one to six {@code #} and white space before text. */
  static List<SourceLine> plain(String text) {
    List<SourceLine> lines = new ArrayList<>();
    int number = 0;
    int gap = 0;
    for (int start = 0; start <= text.length(); ) {
      int end = endOfLine(text, start);
      String line = Folding.trim(text.substring(start, end));
      number++;
      if (line.isEmpty()) {
        gap++;
      } else {
        lines.add(marked(number, line, gap));
        gap = 0;
      }
      start = end + (text.startsWith("\r\n", end) ? 2 : 1);
    }
    return lines;
  }

  /** One line for each heading and paragraph of Markdown that {@link Nesting} finds bearable. */
  static List<SourceLine> markdown(String text, int linesBefore) {
    if (!Nesting.isBearableMarkdown(text)) {
      return plain(text).stream().map(line -> later(line, linesBefore)).toList();
    }
    List<Integer> gaps = gaps(text);
    return MarkdownText.blocks(text).stream()
        .map(b -> new SourceLine(b.line() + linesBefore, b.text(), b.heading(), gaps.get(b.line())))
        .toList();
  }

  private static SourceLine later(SourceLine line, int lines) {
    return new SourceLine(line.number() + lines, line.text(), line.heading(), line.gap());
  }

  private static SourceLine marked(int number, String line, int gap) {
    int level = 0;
    while (level < line.length() && line.charAt(level) == '#') {
      level++;
    }
    boolean mark = level >= 1 && level <= 6 && level < line.length();
    if (!mark || !Folding.isSpace(line.charAt(level))) {
      return new SourceLine(number, line, 0, gap);
    }
    return new SourceLine(number, Folding.trim(line.substring(level)), level, gap);
  }

  /** Number of empty lines before each line; the list begins with an unused line 0. */
  private static List<Integer> gaps(String text) {
    List<Integer> gaps = new ArrayList<>(List.of(0));
    int gap = 0;
    for (int start = 0; start <= text.length(); ) {
      int end = endOfLine(text, start);
      gaps.add(gap);
      gap = Folding.trim(text.substring(start, end)).isEmpty() ? gap + 1 : 0;
      start = end + (text.startsWith("\r\n", end) ? 2 : 1);
    }
    return gaps;
  }

  private static int endOfLine(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
    return at;
  }
}
