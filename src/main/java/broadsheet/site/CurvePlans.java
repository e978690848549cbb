package broadsheet.site;

import broadsheet.derive.ArticleSummary;
import broadsheet.derive.IssueSummary;
import broadsheet.site.Curves.Series;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The page of curves. */
final class CurvePlans {
  /** Bars of one group of curves, so that the page stays light. */
  private static final int MANY_BARS = 700;

  private final Here here;
  private final Shelves shelves;

  private CurvePlans(Here here, Shelves shelves) {
    this.here = here;
    this.shelves = shelves;
  }

  static List<Plan> of(Imprint imprint, Shelves shelves) {
    Here here = new Here(imprint, Urls.CURVES);
    return List.of(
        new Plan(Urls.CURVES, shelves::stamp, () -> new CurvePlans(here, shelves).view()));
  }

  private View view() {
    String title = here.messages().get("nav.curves");
    String intro = here.messages().get("intro.curves");
    Frame frame = Frames.of(here, title).step(title, Urls.CURVES).describe(intro).make();
    List<Curve.Group> groups = new ArrayList<>();
    if (!shelves.issues().isEmpty()) {
      add(groups, publications());
      add(groups, lists("sections", sections()));
      add(groups, lists("districts", districts()));
    }
    return new CurvesView(frame, title, intro, groups);
  }

  private static void add(List<Curve.Group> groups, Curve.@Nullable Group group) {
    if (group != null) {
      groups.add(group);
    }
  }

  /**
   * The whole archive, its publications upon each other, and each by itself where there are more.
   */
  private Curve.Group publications() {
    Curves curves = curves(Curves.MANY_MONTHS);
    List<Series> papers = new ArrayList<>();
    shelves.publications().forEach((id, issues) -> papers.add(paper(curves.time(), id, issues)));
    List<Curve> drawn = new ArrayList<>();
    String archive = here.imprint().archive().title();
    drawn.add(curves.curve("curve-all", archive, null, papers));
    List<Curve.Key> keys = new ArrayList<>();
    List<String> ids = List.copyOf(shelves.publications().keySet());
    for (int i = 0; i < papers.size() && papers.size() > 1; i++) {
      Series paper = papers.get(i);
      keys.add(new Curve.Key(Curves.kind(i), paper.name()));
      String own = here.to(Urls.publication(ids.get(i)));
      drawn.add(curves.curve("curve-publications-" + (i + 1), paper.name(), own, List.of(paper)));
    }
    String title = here.messages().get("curves.publications");
    return new Curve.Group("publications", title, drawn, curves.table(papers), keys, List.of());
  }

  private Series paper(Timeline time, String id, List<IssueSummary> issues) {
    List<ArticleSummary> articles =
        issues.stream().flatMap(i -> Mastheads.listed(i).stream()).toList();
    MonthCounts counts = MonthCounts.of(articles);
    return new Series(
        here.imprint().archive().publication(id).name(),
        counts,
        piece ->
            time.yearly() ? Urls.year(id, time.year(piece)) : Urls.month(id, time.from(piece)));
  }

  private record Listed(String base, Shelf shelf) {}

  private List<Listed> sections() {
    return IndexPlans.orderedSections(here, shelves).stream()
        .map(s -> new Listed(Urls.section(s.slug()), s))
        .toList();
  }

  private List<Listed> districts() {
    return IndexPlans.orderedDistricts(here, shelves.districts()).stream()
        .map(s -> new Listed(Urls.district(s.slug()), s))
        .toList();
  }

  private Curve.@Nullable Group lists(String key, List<Listed> lists) {
    if (lists.isEmpty()) {
      return null;
    }
    Curves curves = curves(Math.min(Curves.MANY_MONTHS, MANY_BARS / lists.size()));
    int room = Math.max(1, MANY_BARS / curves.time().size());
    List<Curve> drawn = new ArrayList<>();
    List<Series> series = new ArrayList<>();
    for (Listed list : lists.subList(0, Math.min(room, lists.size()))) {
      MonthCounts counts = MonthCounts.of(list.shelf.articles());
      Series each = curves.list(list.shelf.name(), list.base, counts);
      String id = "curve-" + key + "-" + list.shelf.slug();
      drawn.add(curves.curve(id, each.name(), here.to(list.base), List.of(each)));
      series.add(each);
    }
    List<Link> more =
        lists.stream().skip(room).map(l -> here.link(l.shelf.name(), l.base)).toList();
    String title = here.messages().get("nav." + key);
    return new Curve.Group(key, title, drawn, curves.table(series), List.of(), more);
  }

  /** Over the time from the first issue to the last. */
  private Curves curves(int mostMonths) {
    List<IssueSummary> issues = shelves.issues();
    YearMonth first = YearMonth.from(issues.get(0).id().date());
    YearMonth last = YearMonth.from(issues.get(issues.size() - 1).id().date());
    return new Curves(here, Timeline.over(first, last, mostMonths), shelves.held());
  }
}
