package broadsheet.text;

import java.util.Arrays;

/** Where the lines of a text begin; LF, CR and CRLF end a line, nothing else does. */
public final class LineStarts {
  private final int[] starts;
  private final int count;

  /** Scans the text once. */
  public LineStarts(String text) {
    int[] found = new int[16];
    int n = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1))) {
        if (n == found.length) {
          found = Arrays.copyOf(found, n * 2);
        }
        found[n++] = i + 1;
      }
    }
    this.starts = found;
    this.count = n;
  }

  /** 1-based line of an offset. */
  public int lineAt(int offset) {
    int at = Arrays.binarySearch(starts, 0, count, offset);
    return at >= 0 ? at + 1 : -at - 1;
  }

  /** 1-based column of an offset, in UTF-16 code units. */
  public int columnAt(int offset) {
    return offset - starts[lineAt(offset) - 1] + 1;
  }

  /** Number of lines; one more than the number of line ends. */
  public int count() {
    return count;
  }
}
