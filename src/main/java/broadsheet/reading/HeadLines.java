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
@SuppressWarnings("EnumOrdinal") // what is seen is an array by feature
final class HeadLines {
  /** Lines beyond these are deck whatever they are. */
  private static final int MOST = 12;

  /** What a headline is about may stand before a colon; what is longer is said by somebody. */
  private static final int SUBJECT = 9;

  private static final GlyphSet NUMERALS = GlyphSet.of("一二三四五六七八九十百千万两");
  private static final Shape LEADS_UP =
      Shape.of("为以从把走发在历时践落贯围", "为了|为[\\u4e00-\\u9fff]{2}|以|从|把|走进|发挥|在|历时|时隔|践行|落实|贯彻|围绕");
  private static final GlyphSet COUNTED = GlyphSet.of("千万亿条项个名户家次人元吨米年月日时岁台座");
  private static final WordList SAYS = WordList.of("强调 要求 指出 提出 时说 表示 之后 之际 以来 会议 举行 召开 上 中 后 时 下");
  private static final Pattern FIGURES =
      Pattern.compile("[一二三四五六七八九十百千万两]{2,}(?:家|个|名|条|座|亿|元|人|次|台|只|棵|公里|天|岁|户)");

  private final List<Marked> lines;
  private final String body;
  private final boolean teaser;
  private final boolean weather;
  private final int top;
  private final double[] echoes;
  private final HeadSizes sizes;
  private final List<Division> divisions;
  private final double[] scores;

  /**
   * The lines over one article.
   *
   * @param body the beginning of its text, folded
   */
  HeadLines(
      List<Marked> lines,
      String body,
      boolean teaser,
      boolean weather,
      Linear<HeadFeature> weights) {
    this.body = body;
    this.lines = lines;
    this.teaser = teaser;
    this.weather = weather;
    this.top = top(lines);
    this.sizes = new HeadSizes(body);
    this.echoes = new double[Math.min(lines.size(), MOST)];
    for (int at = 0; at < echoes.length && lines.size() > 1; at++) {
      echoes[at] = echo(lines.get(at).seen().core());
    }
    this.divisions = all();
    this.scores = new double[divisions.size()];
    for (int d = 0; d < scores.length && scores.length > 1; d++) {
      scores[d] = weights.score(seen(divisions.get(d)));
    }
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
    int best = 0;
    for (int d = 1; d < scores.length; d++) {
      best = scores[d] > scores[best] ? d : best;
    }
    return divisions.isEmpty() ? new Division(0, 0) : divisions.get(best);
  }

  /** Share of all divisions, each as probable as its score says, that give a line this role. */
  double share(int at, Role role) {
    double all = 0;
    double same = 0;
    for (int d = 0; d < scores.length; d++) {
      double odds = Math.exp(scores[d]);
      all += odds;
      same += divisions.get(d).role(at) == role ? odds : 0;
    }
    return all == 0 ? 1 : same / all;
  }

  /** Every division that may be. */
  List<Division> divisions() {
    return divisions;
  }

  private List<Division> all() {
    int most = Math.min(lines.size(), MOST);
    List<Division> out = new ArrayList<>();
    for (int from = 0; from < Math.min(most, 3); from++) {
      for (int to = from + 1; to <= Math.min(most, from + 3); to++) {
        out.add(new Division(from, to));
      }
    }
    return out;
  }

  /** How often each feature is seen in a division, by its place among the features. */
  double[] seen(Division division) {
    double[] seen = new double[HeadFeature.values().length];
    for (int at = 0; at < Math.min(lines.size(), MOST); at++) {
      if (at < division.from()) {
        kicker(seen, at);
      } else if (at < division.to()) {
        headline(seen, at, division);
      } else {
        deck(seen, at, division);
      }
    }
    return seen;
  }

  private void kicker(double[] seen, int at) {
    Marked line = lines.get(at);
    Marked next = lines.get(Math.min(at + 1, lines.size() - 1));
    boolean lower = level(line) > top;
    when(seen, true, HeadFeature.KICKER);
    when(seen, at > 0, HeadFeature.KICKER_LATER);
    when(seen, teaser, HeadFeature.KICKER_OF_TEASER);
    when(seen, bulleted(line) || (dashed(line) && !lower), HeadFeature.KICKER_BULLETED);
    when(seen, lower, HeadFeature.KICKER_MARKED_LOWER);
    boolean picture = line.seen().has(Feature.PICTURE_MARK) || line.seen().folded().endsWith(")");
    when(seen, picture, HeadFeature.KICKER_PICTURE);
    double ratio = ratio(next, line);
    when(seen, ratio < 1.35 && ratio > 0.75, HeadFeature.KICKER_AS_LONG);
    when(seen, ratio <= 0.75, HeadFeature.KICKER_LONGER);
    when(seen, ratio <= 0.5, HeadFeature.KICKER_MUCH_LONGER);
    when(seen, line.seen().length() <= 8, HeadFeature.KICKER_SHORT);
    when(seen, spaced(next), HeadFeature.KICKER_OVER_SPACED);
    when(seen, spaced(line), HeadFeature.KICKER_SPACED);
    when(seen, figures(next) && !spaced(next), HeadFeature.KICKER_OVER_FIGURES);
    when(seen, figures(line), HeadFeature.KICKER_FIGURES);
    when(seen, weather && at == 0 && lines.size() == 2, HeadFeature.KICKER_WEATHER);
    boolean colon = line.seen().finish() == LineFeatures.Finish.SOFT;
    when(seen, colon, HeadFeature.KICKER_COLON);
    when(seen, line.seen().length() == 4, HeadFeature.KICKER_FOUR);
    when(seen, leadsUp(line), HeadFeature.KICKER_LEADS_UP);
    when(seen, tells(line), HeadFeature.KICKER_TELLS);
    when(seen, plain(line), HeadFeature.KICKER_PLAIN);
    when(seen, numbered(line), HeadFeature.KICKER_NUMBER);
    when(seen, fours(line), HeadFeature.KICKER_FOURS);
    echo(seen, at, HeadFeature.KICKER_ECHO, HeadFeature.KICKER_UNSAID);
    sizes.kicker(seen, line.seen().core(), next.seen().core());
  }

  private void headline(double[] seen, int at, Division division) {
    Marked line = lines.get(at);
    int from = division.from();
    when(seen, at == from, HeadFeature.HEADLINE);
    when(seen, at == from + 2, HeadFeature.HEADLINE_THIRD);
    when(seen, bulleted(line), HeadFeature.HEADLINE_BULLETED);
    when(seen, dashed(line) && !bulleted(line), HeadFeature.HEADLINE_DASHED);
    when(seen, line.seen().length() <= 2, HeadFeature.HEADLINE_TINY);
    boolean highest = level(line) == top;
    when(seen, highest, HeadFeature.HEADLINE_MARKED_TOP);
    when(seen, !highest, HeadFeature.HEADLINE_MARKED_LOWER);
    when(seen, at == from && leadsUp(line) && lines.size() > 1, HeadFeature.HEADLINE_LEADS_UP);
    echo(seen, at, HeadFeature.HEADLINE_ECHO, HeadFeature.HEADLINE_UNSAID, division.to() - from);
    boolean later = line.seen().has(Feature.SINGLE_LINED);
    when(seen, later && !(at > from && cut(at)), HeadFeature.HEADLINE_NOT_FIRST);
    when(seen, lines.size() > 1 && numbered(line), HeadFeature.HEADLINE_NUMBER);
    when(seen, lines.size() > 1 && fours(line), HeadFeature.HEADLINE_FOURS);
    if (at == from) {
      sizes.headline(seen, line.seen().core());
    } else {
      together(seen, lines.get(at - 1), line);
    }
  }

  /**
   * Whether two lines make one phrase: as long as each other, as high, a quote open between them.
   */
  private void together(double[] seen, Marked above, Marked below) {
    int a = above.seen().length();
    int b = below.seen().length();
    boolean marked = level(above) < 7 && level(above) == level(below);
    boolean even = Math.abs(a - b) <= 1 && (a + b <= 16 || lines.size() > 2);
    boolean nearly = !even && Math.abs(a - b) <= 3 && a + b <= 16;
    when(seen, true, HeadFeature.HEADLINE_FURTHER);
    when(seen, marked && (b < a || a + b <= 14), HeadFeature.TOGETHER_MARKED);
    when(seen, even, HeadFeature.TOGETHER_EVEN);
    when(seen, nearly, HeadFeature.TOGETHER_NEARLY_EVEN);
    when(seen, !even && !nearly, HeadFeature.TOGETHER_UNEVEN);
    when(seen, phraseGoesOn(above.seen().core()), HeadFeature.TOGETHER_PHRASE_GOES_ON);
    when(seen, spaced(above) && !spaced(below), HeadFeature.TOGETHER_SPACED_APART);
    when(seen, a + b > 34, HeadFeature.TOGETHER_LONG);
    when(seen, above.seen().has(Feature.OPEN_QUOTE), HeadFeature.TOGETHER_QUOTE_OPEN);
    boolean comma = above.seen().finish() == LineFeatures.Finish.COMMA;
    when(seen, comma, HeadFeature.TOGETHER_COMMA);
    when(seen, figures(below), HeadFeature.TOGETHER_FIGURES);
    when(seen, teaser, HeadFeature.TOGETHER_OF_TEASER);
    when(seen, word(above.seen().core(), below.seen().core()), HeadFeature.TOGETHER_WORD);
    when(seen, b <= 4 && a > b, HeadFeature.TOGETHER_WIDOW);
    when(seen, spaced(above) && spaced(below), HeadFeature.TOGETHER_SPACED_BOTH);
    boolean bracketed = below.seen().has(Feature.BRACKETED) && b <= 8;
    when(seen, bracketed, HeadFeature.TOGETHER_BRACKETED);
  }

  /** Whether a line carries on a word or number of the one above it. */
  private boolean cut(int at) {
    return word(lines.get(at - 1).seen().core(), lines.get(at).seen().core());
  }

  /** Whether the characters that meet where a line ends stand together in the text. */
  private boolean word(String above, String below) {
    if (above.isEmpty() || below.isEmpty()) {
      return false;
    }
    char last = above.charAt(above.length() - 1);
    char first = below.charAt(0);
    boolean number = Glyphs.digit(last) && (Glyphs.digit(first) || COUNTED.has(first));
    return number
        || WordPairs.word(above, below)
        || (Glyphs.han(last)
            && body.contains(above.substring(above.length() - 1) + below.charAt(0)));
  }

  /** How many of a line's pairs of characters the text has. */
  private double echo(String core) {
    int pairs = 0;
    int said = 0;
    for (int i = 1; i < core.length(); i++) {
      if (Glyphs.han(core.charAt(i - 1)) && Glyphs.han(core.charAt(i))) {
        pairs++;
        said += body.contains(core.substring(i - 1, i + 1)) ? 1 : 0;
      }
    }
    return pairs == 0 ? 0 : (double) said / pairs;
  }

  private void echo(double[] seen, int at, HeadFeature share, HeadFeature none) {
    echo(seen, at, share, none, 1);
  }

  /** What is seen of so many lines together counts as that of one. */
  private void echo(double[] seen, int at, HeadFeature share, HeadFeature none, int together) {
    if (!body.isEmpty() && lines.size() > 1) {
      seen[share.ordinal()] += echoes[at] / together;
      when(seen, echoes[at] == 0, none);
    }
  }

  private static boolean phraseGoesOn(String core) {
    if (core.isEmpty()) {
      return false;
    }
    char last = core.charAt(core.length() - 1);
    boolean subject =
        last == ':' && core.length() <= SUBJECT && !SAYS.ends(core.substring(0, core.length() - 1));
    return "的和与在是为将让把—".indexOf(last) >= 0 || subject;
  }

  private void deck(double[] seen, int at, Division division) {
    Marked line = lines.get(at);
    boolean first = at == division.to();
    boolean only = first && division.from() == 0 && division.to() == 1 && !teaser;
    double ratio = ratio(line, lines.get(division.from()));
    boolean longer = ratio >= 1.35 && !spaced(line);
    when(seen, true, HeadFeature.DECK);
    when(seen, only, HeadFeature.DECK_ONLY);
    when(seen, !first, HeadFeature.DECK_LATER);
    when(seen, teaser, HeadFeature.DECK_OF_TEASER);
    when(seen, bulleted(line) || dashed(line), HeadFeature.DECK_BULLETED);
    when(seen, dashed(line), HeadFeature.DECK_DASHED);
    when(seen, level(line) > top, HeadFeature.DECK_MARKED_LOWER);
    when(seen, longer, HeadFeature.DECK_LONGER);
    when(seen, !longer && ratio >= 1.6, HeadFeature.DECK_MUCH_LONGER);
    when(seen, ratio < 0.8, HeadFeature.DECK_SHORTER);
    when(seen, spaced(line), HeadFeature.DECK_SPACED);
    when(seen, figures(line), HeadFeature.DECK_FIGURES);
    when(seen, line.seen().core().startsWith("《"), HeadFeature.DECK_WORK);
    when(seen, weather, HeadFeature.DECK_WEATHER);
    when(seen, leadsUp(line), HeadFeature.DECK_LEADS_UP);
    when(seen, tells(line), HeadFeature.DECK_TELLS);
    boolean marked = bulleted(line) || dashed(line) || line.seen().core().startsWith("《");
    when(seen, !marked && plain(line), HeadFeature.DECK_PLAIN);
    when(seen, numbered(line), HeadFeature.DECK_NUMBER);
    echo(seen, at, HeadFeature.DECK_ECHO, HeadFeature.DECK_UNSAID);
    sizes.deck(seen, line.seen().core(), lines.get(division.from()).seen().core());
  }

  private static double ratio(Marked one, Marked other) {
    return (double) one.seen().length() / Math.max(1, other.seen().length());
  }

  private static void when(double[] seen, boolean condition, HeadFeature feature) {
    seen[feature.ordinal()] += condition ? 1 : 0;
  }

  private static int top(List<Marked> lines) {
    int top = 7;
    for (Marked line : lines) {
      top = Math.min(top, level(line));
    }
    return top;
  }

  private static int level(Marked line) {
    int heading = line.seen().line().heading();
    return heading == 0 ? 7 : heading;
  }

  private static boolean bulleted(Marked line) {
    return line.seen().has(Feature.BULLET) || line.seen().core().indexOf('●') >= 0;
  }

  private static boolean dashed(Marked line) {
    return line.seen().has(Feature.DASH) || line.seen().has(Feature.ONE_FOR_DASH);
  }

  private static boolean spaced(Marked line) {
    return line.seen().core().strip().indexOf(' ') > 0;
  }

  /** Whether it is one phrase, without figures and clauses. */
  private static boolean plain(Marked line) {
    return !spaced(line) && !figures(line) && !tells(line) && !numbered(line);
  }

  private static boolean numbered(Marked line) {
    return Glyphs.hasNumber(line.seen().core(), 1);
  }

  /** Whether it is two phrases of four characters, as slogans are. */
  private static boolean fours(Marked line) {
    String core = line.seen().core();
    return core.length() >= 9
        && core.length() <= 10
        && core.charAt(4) == ' '
        && core.lastIndexOf(' ') == core.length() - 5;
  }

  /** Whether it names the occasion, the end or the speaker of what follows, and is no sentence. */
  private static boolean leadsUp(Marked line) {
    String core = line.seen().core();
    return LEADS_UP.begins(core) || SAYS.ends(core);
  }

  /** Whether it has clauses, or somebody says something in it. */
  private static boolean tells(Marked line) {
    String core = line.seen().core();
    int at = Math.max(core.indexOf(':'), core.indexOf(','));
    return at > 1 && at < core.length() - 3;
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
