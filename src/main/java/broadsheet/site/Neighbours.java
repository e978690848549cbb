package broadsheet.site;

import broadsheet.archive.Column;
import broadsheet.archive.District;
import broadsheet.archive.IssueId;
import broadsheet.derive.ArticleSummary;
import broadsheet.site.Run.Beside;
import broadsheet.site.Shelves.ColumnKey;
import broadsheet.text.Stamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the districts of a column have on the same day. */
final class Neighbours {
  /** So many entries a page may have and still name the neighbours of each. */
  private static final int FEW_ENTRIES = 40;

  private record Place(IssueId issue, String column) {}

  /** What a list says of neighbours. */
  enum Telling {
    /** Nothing. */
    NONE,
    /** With each article, those of the other districts. */
    OTHERS,
    /** Over the articles of an issue, all districts. */
    ALL
  }

  private final Map<Place, List<ArticleSummary>> groups = new HashMap<>();
  private final Map<Place, Long> stamps = new HashMap<>();

  Neighbours(Shelves shelves) {
    for (Map.Entry<ColumnKey, Shelf> column : shelves.columns().entrySet()) {
      if (!shelves.districtsOf(column.getKey()).isEmpty()) {
        column.getValue().articles().forEach(this::add);
      }
    }
    groups.forEach((place, group) -> stamps.put(place, Plan.ofArticles(group)));
  }

  private void add(ArticleSummary article) {
    Place place = place(article);
    if (place != null && article.district() != null) {
      groups.computeIfAbsent(place, p -> new ArrayList<>()).add(article);
    }
  }

  private static @Nullable Place place(ArticleSummary article) {
    Column column = article.column();
    return column == null ? null : new Place(article.issue(), column.slug());
  }

  /** The stamp of an article and its neighbours. */
  long stamp(ArticleSummary article) {
    long own = article.stamp();
    Long group = stamps.get(place(article));
    return group == null ? own : new Stamp().add(own).add(group).value();
  }

  /** All districts of the article's column in its issue; null where it stands in none. */
  @Nullable Beside all(Here here, ArticleSummary article) {
    List<ArticleSummary> group = groups.getOrDefault(place(article), List.of());
    return group.isEmpty() ? null : beside(here, "neighbours.all", group);
  }

  /**
   * The other districts of the article's column in its issue; on a long page only the way to them.
   *
   * @param entries how many the page has
   */
  @Nullable Beside others(Here here, ArticleSummary article, int entries) {
    List<ArticleSummary> others = new ArrayList<>(groups.getOrDefault(place(article), List.of()));
    boolean isOne = others.remove(article);
    if (!isOne || others.isEmpty()) {
      return null;
    }
    return entries <= FEW_ENTRIES
        ? beside(here, "neighbours.others", others)
        : new Beside("", List.of(onPage(here, article)));
  }

  private static Link onPage(Here here, ArticleSummary article) {
    String page = Urls.page(article.issue(), article.page());
    String place = page + "#" + Urls.anchor(article.number());
    return Link.to(here.messages().get("neighbours.page"), here.to(place));
  }

  private static Beside beside(Here here, String key, List<ArticleSummary> articles) {
    List<Link> links =
        articles.stream()
            .map(a -> Link.to(name(a), here.to(Entries.address(here.imprint(), a))))
            .toList();
    return new Beside(here.messages().get(key), links);
  }

  private static String name(ArticleSummary article) {
    District district = article.district();
    return district == null ? article.title() : district.name();
  }
}
