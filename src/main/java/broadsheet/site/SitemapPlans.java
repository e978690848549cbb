package broadsheet.site;

import broadsheet.archive.Archive.ArticleForm;
import broadsheet.derive.ArticleSummary;
import broadsheet.derive.IssueSummary;
import broadsheet.derive.reprints.Reprints;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The sitemap (sitemaps.org 0.9): one file, or, when it would be too long, one a publication and
 * year, so that the files of past years stay as they are.
 *
 * <p>It needs absolute addresses; there is none when the site's address is not known.
 */
final class SitemapPlans {
  /** The standard allows 50,000 in a file. */
  static final int MOST = 45_000;

  private final Imprint imprint;
  private final String base;
  private final Reprints reprints;
  private final Map<String, List<String>> parts = new TreeMap<>();

  private SitemapPlans(Imprint imprint, String base, Reprints reprints) {
    this.imprint = imprint;
    this.reprints = reprints;
    this.base = base;
  }

  /**
   * Plans the sitemap.
   *
   * @param pages paths of the pages that span issues
   */
  static List<Plan> of(Imprint imprint, Shelves shelves, Reprints reprints, List<String> pages) {
    String base = imprint.archive().baseUrl();
    if (base == null) {
      return List.of();
    }
    return new SitemapPlans(imprint, base, reprints).plans(shelves, pages);
  }

  private List<Plan> plans(Shelves shelves, List<String> pages) {
    List<String> spanning = pages.stream().filter(p -> !p.equals(Urls.NOT_FOUND)).toList();
    parts.put("site", spanning);
    shelves.publications().forEach(this::publication);
    int total = parts.values().stream().mapToInt(List::size).sum();
    if (total <= MOST) {
      List<String> all = parts.values().stream().flatMap(List::stream).toList();
      return List.of(new Plan(Urls.SITEMAP, () -> new SitemapView(absolute(all))));
    }
    return parted();
  }

  private List<Plan> parted() {
    List<Plan> plans = new ArrayList<>();
    List<String> files = new ArrayList<>();
    parts.forEach(
        (name, paths) -> {
          for (int i = 0; i * MOST < paths.size(); i++) {
            String file = Urls.sitemapPart(i == 0 ? name : name + "-" + (i + 1));
            List<String> some = paths.subList(i * MOST, Math.min((i + 1) * MOST, paths.size()));
            files.add(file);
            plans.add(new Plan(file, () -> new SitemapView(absolute(some))));
          }
        });
    plans.add(new Plan(Urls.SITEMAP, () -> new SitemapIndexView(absolute(files))));
    return plans;
  }

  private void publication(String id, List<IssueSummary> issues) {
    for (int i = issues.size() - 1; i >= 0; i--) {
      IssueSummary issue = issues.get(i);
      int year = issue.id().date().getYear();
      String name = Urls.clean(Urls.publication(id)).replace("/", "-") + year;
      List<String> part = parts.computeIfAbsent(name, n -> new ArrayList<>());
      part.add(Urls.issue(issue.id()));
      issue.pages().forEach(p -> part.add(Urls.page(issue.id(), p.label())));
      if (imprint.archive().articleForm() == ArticleForm.OWN) {
        for (ArticleSummary article : issue.articles()) {
          part.add(Entries.address(imprint, article));
        }
      }
      issue.articles().stream().filter(this::isCollated).map(this::collation).forEach(part::add);
    }
  }

  /** Every printing of a text but the earliest is laid beside it. */
  private boolean isCollated(ArticleSummary article) {
    return reprints.cluster(article).map(c -> !c.first().equals(article)).orElse(false);
  }

  private String collation(ArticleSummary article) {
    return Urls.collation(article.issue(), article.page(), article.number());
  }

  private List<String> absolute(List<String> paths) {
    return paths.stream().map(p -> base + Urls.clean(p)).toList();
  }
}
