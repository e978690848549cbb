package broadsheet.reading;

import broadsheet.source.SourceLine;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The places of a column's lines in their paragraphs: what is seen of each line is weighed, and the
 * best row of places for the whole page is taken (Viterbi). Where nothing is set apart, the width
 * tells most: lines within a paragraph fill the column, its first is indented by two characters,
 * its last ends anywhere.
 */
@SuppressWarnings("EnumOrdinal") // arrays by place keep decoding fast
final class LinePlaces {
  private static final Place[] PLACES = Place.values();
  private static final double NEVER = -1e9;
  private static final Pattern ITEM =
      Pattern.compile("^(?:[■●◆▲★□○◇△▼※►•]|图[①-⑳\\d][^\\d]|(?:[问答]|记者):|[一二三四五六七八九十]{1,3}、)");

  /** A report's opening of which a character was misread. */
  private static final Shape LIKE_REPORT =
      Shape.of(
          "一-鿿",
          "本[\\u4e00-\\u9fff]{1,3}[\\d]{0,2}月|[\\u4e00-\\u9fff]{2}[讯电]|[\\u4e00-\\u9fff\\d]{2,14}[讯电]?\\(记者");

  private static final GlyphSet MARKS = GlyphSet.of(",。、:;");
  private static final GlyphSet ASKS = GlyphSet.of("?!");

  private final List<SourceLine> lines;
  private final Measure measure;
  private final List<String> folded;

  LinePlaces(List<SourceLine> lines, Measure measure) {
    this.lines = lines;
    this.measure = measure;
    this.folded = lines.stream().map(l -> Glyphs.fold(l.text())).toList();
  }

  /**
   * The place of each line.
   *
   * @param apart indexes of lines with which a paragraph begins, however they look
   */
  List<Place> places(PlaceWeights weights, Set<Integer> apart) {
    double[] best = new double[PLACES.length];
    byte[][] from = new byte[lines.size()][PLACES.length];
    for (int i = 0; i < lines.size(); i++) {
      double[] here = weights.score(seen(i));
      double[] next = new double[PLACES.length];
      for (Place place : PLACES) {
        int p = place.ordinal();
        from[i][p] = before(best, place, i == 0);
        boolean never = place.carriesOn() && (i == 0 || apart.contains(i));
        next[p] = (i == 0 ? 0 : best[from[i][p]]) + (never ? NEVER : here[p]);
      }
      best = next;
    }
    return back(best, from);
  }

  /** The best place of the line above a line in this one. */
  private static byte before(double[] best, Place place, boolean first) {
    byte from = -1;
    for (Place above : PLACES) {
      boolean fits = above.goesOn() == place.carriesOn();
      if (!first && fits && (from < 0 || best[above.ordinal()] > best[from])) {
        from = (byte) above.ordinal();
      }
    }
    return from;
  }

  private List<Place> back(double[] best, byte[][] from) {
    List<Place> out = new ArrayList<>();
    int at = best[Place.LAST.ordinal()] > best[Place.ALONE.ordinal()] ? 2 : 3;
    for (int i = lines.size() - 1; i >= 0; i--) {
      out.add(0, PLACES[at]);
      at = from[i][at];
    }
    return out;
  }

  /** What is seen of a line. */
  Set<PlaceFeature> seen(int i) {
    SourceLine line = lines.get(i);
    Set<PlaceFeature> seen = EnumSet.of(PlaceFeature.ANY, width(line), ends(folded.get(i)));
    when(seen, asks(folded.get(i)), PlaceFeature.ENDS_ASKING);
    when(seen, folded.get(i).endsWith(")"), PlaceFeature.ENDS_BRACKET);
    when(seen, !Measure.lettered(folded.get(i)), PlaceFeature.FEW_LETTERS);
    when(seen, folded.get(i).indexOf('—') > 0, PlaceFeature.DASHES);
    when(seen, line.heading() > 0, PlaceFeature.HEADING);
    when(seen, !MARKS.in(folded.get(i)), PlaceFeature.BARE);
    when(seen, folded.get(i).strip().indexOf(' ') > 0, PlaceFeature.SPACED);
    opening(seen, folded.get(i));
    if (i > 0) {
      joint(seen, i);
    }
    return seen;
  }

  private PlaceFeature width(SourceLine line) {
    int over = measure.over(line);
    if (over < 0) {
      return over == -1
          ? PlaceFeature.ONE_SHORT
          : over == -2
              ? PlaceFeature.INDENTED
              : over >= -4 ? PlaceFeature.SHORTER : PlaceFeature.MUCH_SHORTER;
    }
    return over == 0
        ? PlaceFeature.FULL
        : over == 1
            ? PlaceFeature.ONE_OVER
            : over <= 3
                ? PlaceFeature.OVER
                : over <= 5 ? PlaceFeature.FAR_OVER : PlaceFeature.WIDEST;
  }

  private static PlaceFeature ends(String text) {
    return switch (FeatureReader.finish(text)) {
      case SENTENCE -> PlaceFeature.ENDS_SENTENCE;
      case SOFT -> PlaceFeature.ENDS_SOFT;
      case COMMA -> PlaceFeature.ENDS_COMMA;
      case OPEN -> PlaceFeature.ENDS_OPEN;
    };
  }

  private static boolean asks(String text) {
    return ASKS.ends(text);
  }

  private static void opening(Set<PlaceFeature> seen, String text) {
    boolean report = Openings.dateline(text);
    when(seen, report, PlaceFeature.REPORT);
    when(seen, !report && LIKE_REPORT.begins(text), PlaceFeature.LIKE_REPORT);
    when(seen, text.startsWith("("), PlaceFeature.OPENS_BRACKET);
    when(seen, ITEM.matcher(text).find(), PlaceFeature.ITEM);
    when(seen, Furniture.is(text), PlaceFeature.FURNITURE);
    when(seen, Signatures.line(text) != null, PlaceFeature.SIGNS);
  }

  /** What is seen of a line and the one above it. */
  private void joint(Set<PlaceFeature> seen, int i) {
    String above = folded.get(i - 1);
    String below = folded.get(i);
    PlaceFeature end = ends(above);
    seen.add(
        switch (end) {
          case ENDS_SENTENCE -> PlaceFeature.AFTER_SENTENCE;
          case ENDS_SOFT -> PlaceFeature.AFTER_SOFT;
          case ENDS_COMMA -> PlaceFeature.AFTER_COMMA;
          default -> PlaceFeature.AFTER_OPEN;
        });
    boolean open = end == PlaceFeature.ENDS_OPEN;
    when(seen, open && measure.fits(lines.get(i - 1), lines.get(i)), PlaceFeature.FITS_ABOVE);
    when(seen, number(above, below), PlaceFeature.NUMBER_GOES_ON);
    when(seen, closes(above, below, '(', ')'), PlaceFeature.CLOSES_BRACKET);
    when(seen, closes(above, below, '“', '”'), PlaceFeature.CLOSES_QUOTE);
    when(seen, measure.apart(lines.get(i)), PlaceFeature.APART);
    when(seen, measure.close(lines.get(i)), PlaceFeature.CLOSE);
  }

  private static boolean number(String above, String below) {
    return !above.isEmpty()
        && !below.isEmpty()
        && Glyphs.digit(above.charAt(above.length() - 1))
        && Glyphs.digit(below.charAt(0));
  }

  /** Whether the line closes what the line above leaves open. */
  private static boolean closes(String above, String below, char opens, char closes) {
    int end = below.indexOf(closes);
    int again = below.indexOf(opens);
    return above.lastIndexOf(opens) > above.lastIndexOf(closes)
        && end >= 0
        && (again < 0 || end < again);
  }

  private static void when(Set<PlaceFeature> seen, boolean condition, PlaceFeature feature) {
    if (condition) {
      seen.add(feature);
    }
  }
}
