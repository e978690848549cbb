package broadsheet.site;

import broadsheet.derive.ArticleSummary;
import broadsheet.site.MonthCounts.Places;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the own address of a list shows of its whole run.
 *
 * @param form a strip, a curve, or nothing
 * @param held the days of which there is a paper that the list could be about
 */
record RunGlance(Form form, HeldDays held) {
  static final RunGlance NONE = new RunGlance(Form.NOTHING, new HeldDays(List.of()));

  /** How a run is shown. */
  enum Form {
    STRIP,
    CURVE,
    NOTHING
  }

  /** Tells whether what is shown beside the numbers of articles is what it was. */
  long stamp(List<ArticleSummary> articles) {
    if (form == Form.NOTHING || articles.isEmpty()) {
      return 0;
    }
    MonthCounts counts = MonthCounts.of(articles);
    return form == Form.STRIP
        ? Strips.stamp(held, counts)
        : held.stamp(Curves.time(counts).from(0), Curves.time(counts).end());
  }

  /** The strip; null for one day, which is no run. */
  @Nullable Strip strip(Here here, String base, List<ArticleSummary> articles) {
    boolean some = form == Form.STRIP && isRun(articles);
    Places places = new Places(base, MonthCounts.of(articles));
    return some ? new Strips(here, places, held, articles).strip() : null;
  }

  private static boolean isRun(List<ArticleSummary> articles) {
    return !articles.isEmpty()
        && !articles.get(0).issue().date().equals(articles.get(articles.size() - 1).issue().date());
  }

  /** The curve; none for one month, which has no course. */
  List<Curve.Group> curves(Here here, String base, List<ArticleSummary> articles) {
    if (form != Form.CURVE || articles.isEmpty()) {
      return List.of();
    }
    MonthCounts counts = MonthCounts.of(articles);
    return counts.first().equals(counts.last())
        ? List.of()
        : List.of(Curves.ofList(here, base, counts, held));
  }
}
