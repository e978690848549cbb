package broadsheet.reading;

import broadsheet.source.PageText;
import broadsheet.source.SourceLine;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The width to which the columns of a page are set, in characters, and which of its lines are full.
 * None on a page that has a line a paragraph.
 */
final class Measure {
  private static final int NARROWEST = 10;
  private static final int WIDEST = 36;
  private static final int SLACK = 2;
  private static final int FEWEST = 8;

  private final int width;

  /** Whether digits and Latin letters are set half as wide as Han characters. */
  private final boolean halves;

  /** What most lines have that stop in the middle of a sentence. */
  private final int measure;

  private final int gap;
  private final boolean gapped;
  private final Set<Integer> pairs = new HashSet<>();

  private Measure(int width, List<SourceLine> lines) {
    this.width = width;
    int[] whole = width == 0 ? new int[] {0, 0} : usual(lines, false);
    int[] half = width == 0 ? new int[] {0, 0} : usual(lines, true);
    this.halves = half[1] > whole[1];
    this.measure = halves ? half[0] : whole[0];
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

  /** How many lines of that width stop in the middle of a sentence; those of tables have none. */
  private static int open(List<SourceLine> lines, int width) {
    int open = 0;
    for (SourceLine line : lines) {
      int length = line.text().length();
      boolean full = length >= width - 1 && length <= width + SLACK;
      open += full && line.heading() == 0 && !stops(line.text()) && lettered(line.text()) ? 1 : 0;
    }
    return open;
  }

  /** Whether at least half of it is letters, unlike the lines of tables. */
  static boolean lettered(String text) {
    return 2 * text.chars().filter(Character::isLetter).count() >= text.length();
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

  /**
   * The width that most lines have which do not end as text does, and how many have it or one more,
   * for a mark that may not begin a line.
   */
  private static int[] usual(List<SourceLine> lines, boolean halves) {
    int[] count = new int[WIDEST + 2 * SLACK + 2];
    for (SourceLine line : lines) {
      int width = width(line.text(), halves);
      boolean open = line.heading() == 0 && finish(line.text()) != LineFeatures.Finish.SENTENCE;
      count[Math.min(width, count.length - 1)] += open ? 1 : 0;
    }
    int best = NARROWEST;
    for (int at = NARROWEST; at < count.length - 2; at++) {
      best = 2 * count[at] + count[at + 1] > 2 * count[best] + count[best + 1] ? at : best;
    }
    return new int[] {best, count[best] + count[best + 1]};
  }

  /** How wide a line is in Han characters. */
  private static int width(String text, boolean halves) {
    int narrow = 0;
    for (int i = 0; halves && i < text.length(); i++) {
      narrow += text.charAt(i) < 0x80 ? 1 : 0;
    }
    return text.length() - narrow / 2;
  }

  /** By how many characters a line is wider than the column; less than 0 when it is shorter. */
  int over(SourceLine line) {
    return width(line.text(), halves) - measure;
  }

  /** Whether the line stands further from the one above it than lines of a paragraph do. */
  boolean apart(SourceLine line) {
    return line.gap() > gap;
  }

  /** Whether it stands as near as lines of a paragraph do where paragraphs are set apart. */
  boolean close(SourceLine line) {
    return gapped && line.gap() <= gap;
  }

  /** Whether the characters that meet between two lines stand together elsewhere or in a word. */
  boolean fits(SourceLine above, SourceLine below) {
    return pairs.contains(joint(above, below)) || WordPairs.word(above.text(), below.text());
  }

  private static int joint(SourceLine above, SourceLine below) {
    String text = above.text();
    return text.charAt(text.length() - 1) << 16 | below.text().charAt(0);
  }
}
