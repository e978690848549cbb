package broadsheet.reading;

import java.util.List;

/**
 * Sees what stands together under one headline though each part looks like an article: reports from
 * several places, each under the name of its place; contributions of several people, each signed
 * behind a dash; texts with numbers; the first section of a text, right under headline and writer.
 *
 * <pre>
 * 早稻收割进度加快 ↵ 江西 ↵ 本报南昌7月20日电… ↵ 湖南 ↵ 本报长沙7月20日电…
 * </pre>
 */
final class RoundUps {
  /** So far apart parts may stand. */
  private static final int FAR = 12;

  /** So far apart parts with numbers may begin. */
  private static final int NEAR = 4;

  private static final FeatureSet NAMES =
      FeatureSet.of(Feature.NAMES_LINE, Feature.SIGNED_LINE, Feature.AFFILIATED);
  private static final GlyphSet DASHES = GlyphSet.of("—―-");
  private static final GlyphSet MARKS = GlyphSet.of("、:.,·");

  /** These stand within figures too. */
  private static final GlyphSet FIGURE_MARKS = GlyphSet.of(":.,·");

  private final List<LineFeatures> lines;

  RoundUps(List<LineFeatures> lines) {
    this.lines = lines;
  }

  void see(LineFeatures line, FeatureSet.Collector more) {
    int at = line.index();
    boolean place = reported(at) && (beside(at, -1) || beside(at, 1));
    more.when(place, Feature.AMONG_PLACES);
    boolean title = line.titleLike() && !line.features().meets(NAMES);
    more.when(title && at > 1 && named(at - 1), Feature.UNDER_NAMED_HEADLINE);
    boolean between = at > 0 && dashed(at - 1) && (dashed(at + 1) || dashed(at + 2));
    more.when(between && !line.titleLike(), Feature.AMONG_CONTRIBUTIONS);
    more.when(!line.titleLike() && numberedOn(at), Feature.NUMBERED_ON);
  }

  /** The number that a text begins with, before a mark; 0 for none. */
  private static int number(LineFeatures line) {
    String text = line.folded();
    boolean marked = text.length() > 2 && MARKS.has(text.charAt(1));
    boolean figure =
        marked && Character.isDigit(text.charAt(2)) && FIGURE_MARKS.has(text.charAt(1));
    return marked && !figure ? Math.max(0, Character.digit(text.charAt(0), 10)) : 0;
  }

  /** Whether a text near above begins with the number before its own. */
  private boolean numberedOn(int from) {
    int number = number(lines.get(from));
    for (int at = from - 1; number > 1 && at >= 0 && from - at <= NEAR; at--) {
      if (number(lines.get(at)) == number - 1) {
        return true;
      }
    }
    return false;
  }

  /** Whether a report stands under the name of its place. */
  private boolean reported(int at) {
    return at + 1 < lines.size()
        && lines.get(at).has(Feature.PLACE_ALONE)
        && !lines.get(at).has(Feature.DISTRICT_NAME)
        && lines.get(at + 1).has(Feature.DATELINE);
  }

  /** Whether the next title on that side is another such name. */
  private boolean beside(int from, int step) {
    for (int at = from + step;
        at >= 0 && at < lines.size() && Math.abs(at - from) <= FAR;
        at += step) {
      if (lines.get(at).titleLike() && !lines.get(at).features().meets(NAMES)) {
        return reported(at);
      }
    }
    return false;
  }

  /** Whether it is the writer's name under a headline. */
  private boolean named(int at) {
    LineFeatures over = lines.get(at - 1);
    return lines.get(at).features().meets(NAMES)
        && !dashed(at)
        && over.titleLike()
        && !over.features().meets(NAMES);
  }

  private boolean dashed(int at) {
    return at < lines.size()
        && lines.get(at).has(Feature.SIGNED_LINE)
        && DASHES.has(lines.get(at).folded().charAt(0));
  }
}
