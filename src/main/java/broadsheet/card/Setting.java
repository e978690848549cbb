package broadsheet.card;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Lines of one size.
 *
 * @param lines from the top
 * @param size of the letters, in points
 */
record Setting(List<String> lines, int size) {
  private static final String MORE = "……";

  Setting {
    lines = List.copyOf(lines);
  }

  /**
   * Sets a text as large as it fits.
   *
   * @param text without line ends
   * @param face its letters
   * @param width that a line may have, in points
   * @param sizes to be tried, the largest first; in the last one the text is cut off
   * @param most lines
   */
  static Setting of(String text, Typeface face, double width, List<Integer> sizes, int most) {
    for (int size : sizes) {
      List<String> lines = lines(text, face, width / size);
      if (lines.size() <= most) {
        return new Setting(balanced(text, face, width / size, lines), size);
      }
    }
    int least = sizes.get(sizes.size() - 1);
    List<String> lines = lines(text, face, width / least);
    List<String> kept = new ArrayList<>(lines.subList(0, most));
    kept.set(most - 1, cut(kept.get(most - 1), face, width / least));
    return new Setting(kept, least);
  }

  /** As many lines, but of like length: three signs alone on the last one are no headline. */
  private static List<String> balanced(
      String text, Typeface face, double width, List<String> lines) {
    List<String> best = lines;
    for (double narrower = width - 0.5; narrower > width / 3; narrower -= 0.5) {
      List<String> tried = lines(text, face, narrower);
      if (tried.size() > lines.size() || isOver(tried, face, narrower)) {
        return best;
      }
      best = tried;
    }
    return best;
  }

  private static boolean isOver(List<String> lines, Typeface face, double width) {
    return lines.stream().anyMatch(line -> face.width(line) > width);
  }

  private static String cut(String line, Typeface face, double width) {
    String cut = line;
    while (!cut.isEmpty() && face.width(cut + MORE) > width) {
      cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
    }
    return cut + MORE;
  }

  /** Breaks where Unicode allows it, so that no line begins with a stop (UAX 14). */
  private static List<String> lines(String text, Typeface face, double width) {
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    breaks.setText(text);
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
      String next = text.substring(from, to);
      if (!line.isEmpty() && face.width((line + next).stripTrailing()) > width) {
        lines.add(line.toString().strip());
        line.setLength(0);
      }
      line.append(next);
    }
    if (!line.isEmpty()) {
      lines.add(line.toString().strip());
    }
    return lines;
  }
}
