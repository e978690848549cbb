package broadsheet.reading;

import broadsheet.archive.HeadlineGroup;
import broadsheet.archive.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which of the lines over an article is its headline (主题), which stand above it as kicker (引题) and
 * which below as deck (副题): every division is weighed, the best is taken.
 */
final class HeadLines {
  /** Lines beyond these are deck whatever they are. */
  private static final int MOST = 12;

  private static final GlyphSet NUMERALS = GlyphSet.of("一二三四五六七八九十百千万两");
  private static final Pattern FIGURES =
      Pattern.compile("[一二三四五六七八九十百千万两]{2,}(?:家|个|名|条|座|亿|元|人|次|台|只|棵|公里|天|岁|户)");

  private final List<Marked> lines;
  private final boolean teaser;
  private final boolean weather;
  private final int top;

  HeadLines(List<Marked> lines, boolean teaser, boolean weather) {
    this.lines = lines;
    this.teaser = teaser;
    this.weather = weather;
    this.top = lines.stream().mapToInt(l -> level(l)).min().orElse(0);
  }

  /**
   * The lines from {@code from} up to {@code to} are the headline.
   *
   * @param from first line of the headline
   * @param to line after its last
   */
  record Division(int from, int to) {
    Role role(int at) {
      return at < from ? Role.KICKER : at < to ? Role.HEADLINE : Role.DECK;
    }
  }

  Division divide() {
    int most = Math.min(lines.size(), MOST);
    Division best = new Division(0, Math.min(1, lines.size()));
    double high = Double.NEGATIVE_INFINITY;
    for (int from = 0; from < Math.min(most, 3); from++) {
      for (int to = from + 1; to <= Math.min(most, from + 3); to++) {
        double score = score(from, to);
        if (score > high) {
          high = score;
          best = new Division(from, to);
        }
      }
    }
    return best;
  }

  private double score(int from, int to) {
    double sum = 0;
    for (int at = 0; at < Math.min(lines.size(), MOST); at++) {
      sum += at < from ? kicker(at) : at < to ? headline(at, from) : deck(at, from, to);
    }
    return sum;
  }

  private double kicker(int at) {
    Marked line = lines.get(at);
    Marked next = lines.get(Math.min(at + 1, lines.size() - 1));
    double sum = teaser ? -3 : -0.4;
    sum += bulleted(line) || (dashed(line) && level(line) == top) ? -3 : 0;
    sum += level(line) > top ? 2 : 0;
    sum += line.seen().has(Feature.PICTURE_MARK) || line.seen().folded().endsWith(")") ? -3 : 0;
    double ratio = (double) next.seen().length() / Math.max(1, line.seen().length());
    sum += ratio < 1.35 && ratio > 0.75 ? 0.8 : 0;
    sum += spaced(next) ? 1 : 0;
    sum += figures(next) && !spaced(next) ? -0.8 : 0;
    sum += weather && at == 0 && lines.size() == 2 ? -1.5 : 0;
    return sum + (at > 0 ? -2 : 0);
  }

  private double headline(int at, int from) {
    Marked line = lines.get(at);
    double sum = at > from ? -1.2 + together(lines.get(at - 1), line) : 1;
    sum += bulleted(line) ? -5 : dashed(line) ? -3 : 0;
    sum += line.seen().length() <= 2 ? -3 : 0;
    sum += level(line) == top ? 1 : -2;
    return sum;
  }

  /**
   * Whether two lines make one phrase: as long as each other, as high, a quote open between them.
   */
  private double together(Marked above, Marked below) {
    int a = above.seen().length();
    int b = below.seen().length();
    double sum = 0;
    boolean marked = level(above) > 0 && level(above) < 7;
    sum += marked && level(above) == level(below) && (b < a || a + b <= 14) ? 2.5 : 0;
    boolean couplet = Math.abs(a - b) <= 1 && (a + b <= 16 || lines.size() > 2);
    sum += couplet ? 1 : Math.abs(a - b) <= 3 && a + b <= 16 ? 0.2 : -1;
    sum += above.seen().core().matches(".*[的和与在是为将让把]") ? 3 : 0;
    sum += spaced(above) && !spaced(below) ? -2 : 0;
    sum += a + b > 34 ? -1 : 0;
    sum += above.seen().has(Feature.OPEN_QUOTE) ? 3 : 0;
    sum += above.seen().finish() == LineFeatures.Finish.COMMA ? 3 : 0;
    sum += figures(below) ? -1 : 0;
    return teaser ? sum - 2 : sum;
  }

  private double deck(int at, int from, int to) {
    Marked line = lines.get(at);
    Marked head = lines.get(from);
    double sum = at == to && to - from == 1 && from == 0 && !teaser ? -0.4 : 0;
    sum += bulleted(line) || dashed(line) ? 2 : 0;
    sum += level(line) > top ? 1.5 : 0;
    double ratio = (double) line.seen().length() / Math.max(1, head.seen().length());
    sum += ratio >= 1.35 && !spaced(line) ? 1 : ratio >= 1.6 ? 0.6 : ratio < 0.8 ? -0.7 : 0;
    sum += figures(line) ? 1 : 0;
    sum += line.seen().core().startsWith("《") ? 0.7 : 0;
    sum += weather ? 0.5 : 0;
    return sum;
  }

  private static int level(Marked line) {
    int heading = line.seen().line().heading();
    return heading == 0 ? 7 : heading;
  }

  private static boolean bulleted(Marked line) {
    return line.seen().has(Feature.BULLET) || line.seen().core().indexOf('●') >= 0;
  }

  private static boolean dashed(Marked line) {
    return line.seen().has(Feature.DASH);
  }

  private static boolean spaced(Marked line) {
    return line.seen().core().strip().indexOf(' ') > 0;
  }

  /** Degrees, shares and counts stand in decks. */
  private static boolean figures(Marked line) {
    String core = line.seen().core();
    boolean phrases = spaced(line);
    return core.contains("℃")
        || core.contains("%")
        || (core.length() > 12 && Glyphs.hasNumber(core, 3))
        || (!phrases && NUMERALS.count(core, 2) == 2 && FIGURES.matcher(core).find());
  }

  /** The group that the division makes. */
  HeadlineGroup group(Division division) {
    List<String> kicker = new ArrayList<>();
    List<String> headline = new ArrayList<>();
    List<String> deck = new ArrayList<>();
    for (int at = 0; at < lines.size(); at++) {
      String text = lines.get(at).seen().line().text();
      switch (division.role(at)) {
        case KICKER -> kicker.add(text);
        case HEADLINE -> headline.add(text);
        default -> deck.add(text);
      }
    }
    return new HeadlineGroup(joined(kicker), joined(headline), deck);
  }

  private static @Nullable String joined(List<String> parts) {
    return parts.isEmpty() ? null : String.join(" ", parts);
  }
}
