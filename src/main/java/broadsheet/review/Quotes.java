package broadsheet.review;

import java.util.List;

/**
 * Words of a line by which an editor's file finds it again: few, and on no other line of the page.
 */
final class Quotes {
  private static final int SHORT = 20;
  private static final int STEP = 8;

  private final List<String> lines;
  private final String page;

  /**
   * @param lines all lines of the page
   */
  Quotes(List<String> lines) {
    this.lines = lines;
    this.page = String.join("\n", lines);
  }

  /**
   * A quote from a page.
   *
   * @param words as they stand there
   * @param nth which of the places with these words, from 1; 0 when there is only one
   */
  record Quote(String words, int nth) {}

  /** The beginning of a line, as long as it must be to stand nowhere else. */
  Quote of(int place) {
    String line = lines.get(place);
    int length = Math.min(SHORT, line.length());
    while (length < line.length() && !once(line.substring(0, length))) {
      length = Math.min(line.length(), length + STEP);
    }
    return quote(whole(line, length), place, 0);
  }

  /** The end of a line, as long as it must be to stand nowhere else. */
  Quote end(int place) {
    String line = lines.get(place);
    int from = Math.max(0, line.length() - SHORT);
    while (from > 0 && !once(line.substring(from))) {
      from = Math.max(0, from - STEP);
    }
    from -= from > 0 && Character.isLowSurrogate(line.charAt(from)) ? 1 : 0;
    return quote(line.substring(from), place, from);
  }

  /** The words around a part of a line, with a few characters on either side. */
  Quote around(int place, int start, int end) {
    String line = lines.get(place);
    int from = Math.max(0, start - 6);
    int to = Math.min(line.length(), end + 6);
    while ((from > 0 || to < line.length()) && !once(line.substring(from, to))) {
      from = Math.max(0, from - STEP);
      to = Math.min(line.length(), to + STEP);
    }
    from -= from > 0 && Character.isLowSurrogate(line.charAt(from)) ? 1 : 0;
    return quote(line.substring(from, end) + line.substring(end, whole(line, to).length()), place, from);
  }

  private Quote quote(String words, int place, int from) {
    String bare = words.strip();
    return new Quote(bare, once(bare) ? 0 : nth(bare, place, from));
  }

  private boolean once(String words) {
    return page.indexOf(words, page.indexOf(words) + 1) < 0;
  }

  private int nth(String words, int place, int from) {
    int offset = from;
    for (int i = 0; i < place; i++) {
      offset += lines.get(i).length() + 1;
    }
    int nth = 0;
    for (int at = page.indexOf(words); at >= 0 && at <= offset; at = page.indexOf(words, at + 1)) {
      nth++;
    }
    return Math.max(1, nth);
  }

  private static String whole(String line, int length) {
    boolean cut = length < line.length() && Character.isHighSurrogate(line.charAt(length - 1));
    return line.substring(0, cut ? length + 1 : length);
  }
}
