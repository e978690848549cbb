package broadsheet.review;

import broadsheet.edit.Anchor;
import broadsheet.text.RunningText;
import broadsheet.text.RunningText.Found;
import broadsheet.text.RunningText.Spot;
import java.util.Arrays;
import java.util.List;

/**
 * Words of a line by which an editor's file finds it again: few, and nowhere else on the page.
 * White space and the ends of lines do not count, as they do not when the quote is looked for.
 */
final class Quoting {
  private static final int SHORT = 20;
  private static final int STEP = 8;

  private final List<String> lines;

  /** All lines without white space, one after the other. */
  private final String page;

  /** Where each line begins in it. */
  private final int[] starts;

  /** The page as an editor's quotes are looked for in it. */
  private final RunningText text;

  /**
   * @param lines all lines of the page
   */
  Quoting(List<String> lines) {
    this.lines = lines.stream().map(Quoting::bare).toList();
    this.page = String.join("", this.lines);
    this.text = new RunningText(this.lines);
    this.starts = new int[lines.size()];
    for (int i = 1; i < starts.length; i++) {
      starts[i] = starts[i - 1] + this.lines.get(i - 1).length();
    }
  }

  private static String bare(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().filter(c -> !white(c)).forEach(out::appendCodePoint);
    return out.toString();
  }

  private static boolean white(int character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }

  /** The beginning of a line, as long as it must be to stand nowhere else. */
  Anchor of(int place) {
    int from = starts[place];
    int most = from + lines.get(place).length();
    int to = Math.min(most, from + SHORT);
    while (to < most && !once(from, to)) {
      to = Math.min(most, to + STEP);
    }
    return anchor(from, to);
  }

  /** The end of a line, as long as it must be to stand nowhere else. */
  Anchor end(int place) {
    int to = starts[place] + lines.get(place).length();
    int from = Math.max(starts[place], to - SHORT);
    while (from > starts[place] && !once(from, to)) {
      from = Math.max(starts[place], from - STEP);
    }
    return anchor(from, to);
  }

  /**
   * A part of a line with a few characters on either side.
   *
   * @param printed the line as printed
   * @param start where the part begins in it
   * @param end where it ends
   */
  Anchor around(int place, String printed, int start, int end) {
    int first = starts[place];
    int last = first + lines.get(place).length();
    int from = Math.max(first, first + bare(printed.substring(0, start)).length() - STEP);
    int to = Math.min(last, first + bare(printed.substring(0, end)).length() + STEP);
    while ((from > first || to < last) && !once(from, to)) {
      from = Math.max(first, from - STEP);
      to = Math.min(last, to + STEP);
    }
    return anchor(from, to);
  }

  private Anchor anchor(int start, int end) {
    boolean half = start > 0 && Character.isLowSurrogate(page.charAt(start));
    int from = half ? start - 1 : start;
    boolean cut = end < page.length() && Character.isLowSurrogate(page.charAt(end));
    int to = cut ? end + 1 : end;
    String words = page.substring(from, to);
    List<Found> places = text.find(words);
    Anchor anchor = Anchor.of(words);
    return places.size() <= 1 ? anchor : anchor.nth(nth(places, spot(from)));
  }

  /** Which of the places it is, counted as the editor's file counts. */
  private static int nth(List<Found> places, Spot wanted) {
    int at = 0;
    while (at < places.size() && !places.get(at).whole().from().equals(wanted)) {
      at++;
    }
    return at == places.size() ? 0 : at + 1;
  }

  private Spot spot(int at) {
    int found = Arrays.binarySearch(starts, at);
    int line = found >= 0 ? found : -found - 2;
    return new Spot(line, at - starts[line]);
  }

  private boolean once(int from, int to) {
    String words = page.substring(from, to);
    return page.indexOf(words) == from && page.indexOf(words, from + 1) < 0;
  }
}
