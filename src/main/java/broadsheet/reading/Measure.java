package broadsheet.reading;

import broadsheet.source.PageText;
import broadsheet.source.SourceLine;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The width to which the columns of a page are set, in characters, and which of its lines are full.
 * None on a page that has a line a paragraph.
 */
final class Measure {
  private static final int NARROWEST = 10;
  private static final int WIDEST = 36;
  private static final int SLACK = 2;
  private static final int FEWEST = 8;

  private static final Pattern OPENING =
      Pattern.compile("^(?:[■●◆▲★□○◇△▼※►•]|图[①-⑳\\d][^\\d]|(?:[问答]|记者):|[一二三四五六七八九十]{1,3}、)");

  private final int width;
  private final int gap;
  private final boolean gapped;
  private final Set<Integer> pairs = new HashSet<>();

  private Measure(int width, List<SourceLine> lines) {
    this.width = width;
    this.gap = width == 0 ? 0 : gap(lines);
    this.gapped = width > 0 && gapped(lines);
    if (width > 0) {
      lines.forEach(l -> learn(l.text()));
    }
  }

  static Measure of(PageText page) {
    List<SourceLine> lines = page.lines();
    int[] count = new int[WIDEST + SLACK + 2];
    int longer = 0;
    int some = 0;
    for (SourceLine line : lines) {
      int length = line.text().length();
      if (length < count.length) {
        count[length]++;
      } else {
        longer++;
      }
      some += length >= NARROWEST ? 1 : 0;
    }
    int best = 0;
    for (int width = NARROWEST; width <= WIDEST; width++) {
      best = best == 0 || near(count, width) > near(count, best) ? width : best;
    }
    boolean narrow =
        page.form() == PageText.Form.PLAIN
            && near(count, best) >= FEWEST
            && near(count, best) * 2 >= some
            && longer * 10 <= some
            && open(lines, best) * 5 >= near(count, best) * 3;
    return new Measure(narrow ? best : 0, lines);
  }

  private static int near(int[] count, int width) {
    int sum = 0;
    for (int at = width - 1; at <= width + SLACK; at++) {
      sum += count[at];
    }
    return sum;
  }

  /** How many lines of that width stop in the middle of a sentence. */
  private static int open(List<SourceLine> lines, int width) {
    int open = 0;
    for (SourceLine line : lines) {
      int length = line.text().length();
      boolean full = length >= width - 1 && length <= width + SLACK;
      open += full && line.heading() == 0 && !stops(line.text()) ? 1 : 0;
    }
    return open;
  }

  private static boolean stops(String text) {
    return finish(text) == LineFeatures.Finish.SENTENCE;
  }

  private static LineFeatures.Finish finish(String text) {
    return FeatureReader.finish(Glyphs.fold(text.substring(Math.max(0, text.length() - 8))));
  }

  /** The gap that lines of one paragraph have between them. */
  private int gap(List<SourceLine> lines) {
    int[] count = new int[4];
    for (int i = 1; i < lines.size(); i++) {
      if (full(lines.get(i - 1)) && full(lines.get(i))) {
        count[Math.min(3, lines.get(i).gap())]++;
      }
    }
    int most = 0;
    for (int at = 1; at < count.length; at++) {
      most = count[at] > count[most] ? at : most;
    }
    return most;
  }

  /** Whether paragraphs stand further apart than the lines in them. */
  private boolean gapped(List<SourceLine> lines) {
    int ends = 0;
    int apart = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (!full(lines.get(i - 1)) && stops(lines.get(i - 1).text())) {
        ends++;
        apart += lines.get(i).gap() > gap ? 1 : 0;
      }
    }
    return ends >= 3 && apart * 5 >= ends * 4;
  }

  private void learn(String text) {
    for (int i = 1; i < text.length(); i++) {
      pairs.add(text.charAt(i - 1) << 16 | text.charAt(i));
    }
  }

  boolean none() {
    return width == 0;
  }

  private boolean full(SourceLine line) {
    int length = line.text().length();
    return line.heading() == 0 && length >= width - SLACK && length <= width + SLACK + 1;
  }

  /** Whether the line is the next of the paragraph whose lines so far are given. */
  boolean goesOn(List<SourceLine> paragraph, SourceLine line) {
    SourceLine last = paragraph.get(paragraph.size() - 1);
    if (!full(last) || line.heading() > 0 || line.gap() > gap || opens(line)) {
      return false;
    }
    boolean text =
        full(line) || soft(line.text()) || closes(paragraph, line) || runsInto(last, line);
    return text && !(paragraph.size() == 1 && title(last, line));
  }

  private static boolean opens(SourceLine line) {
    String folded = Glyphs.fold(line.text());
    return Openings.dateline(folded)
        || folded.startsWith("(")
        || Furniture.is(folded)
        || OPENING.matcher(folded).find();
  }

  /** A short line of a paragraph ends as text does. */
  private static boolean soft(String text) {
    return finish(text) != LineFeatures.Finish.OPEN;
  }

  /** Short and without an end, as the rest of a paragraph that a column's foot cuts. */
  private boolean runsInto(SourceLine last, SourceLine line) {
    boolean close = gapped && line.gap() == gap;
    return !stops(last.text()) && (close || pairs.contains(joint(last, line)));
  }

  private static int joint(SourceLine above, SourceLine below) {
    String text = above.text();
    return text.charAt(text.length() - 1) << 16 | below.text().charAt(0);
  }

  /** Closes a bracket or a quote that the line before opened. */
  private static boolean closes(List<SourceLine> paragraph, SourceLine line) {
    String above = Glyphs.fold(paragraph.get(paragraph.size() - 1).text());
    String below = Glyphs.fold(line.text());
    return above.lastIndexOf('(') > above.lastIndexOf(')') && below.indexOf(')') >= 0;
  }

  /** A full line without any mark over a line that it does not run into is a headline. */
  private boolean title(SourceLine last, SourceLine line) {
    String text = Glyphs.fold(last.text());
    boolean bare = !text.startsWith("(") && text.chars().noneMatch(c -> ",。、:;".indexOf(c) >= 0);
    return bare && !pairs.contains(joint(last, line));
  }
}
