package broadsheet.site;

import broadsheet.archive.Archive.ArticleForm;
import broadsheet.derive.ArticleSummary;
import broadsheet.derive.IssueSummary;
import broadsheet.derive.reprints.Reprints;
import broadsheet.text.Stamp;
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
  private final Map<String, Part> parts = new TreeMap<>();

  /** Some of the site's paths, made when they are asked for. */
  private interface Part {
    int size();

    long stamp();

    List<String> paths();
  }

  /** The pages that span issues. */
  private record Spanning(List<String> paths) implements Part {
    @Override
    public int size() {
      return paths.size();
    }

    @Override
    public long stamp() {
      return new Stamp().addAll(paths).value();
    }
  }

  /** The pages of issues, the earliest first. */
  private final class OfIssues implements Part {
    private final List<IssueSummary> issues = new ArrayList<>();
    private final Stamp stamp = new Stamp();
    private int size;

    void add(IssueSummary issue) {
      issues.add(issue);
      int collated = (int) issue.articles().stream().filter(SitemapPlans.this::isCollated).count();
      size += 1 + issue.pages().size() + collated + (hasOwnPages() ? issue.articles().size() : 0);
      stamp.add(issue.stamp());
      issue.articles().forEach(a -> stamp.add(isCollated(a) ? 1 : 0));
    }

    @Override
    public int size() {
      return size;
    }

    @Override
    public long stamp() {
      return stamp.value();
    }

    @Override
    public List<String> paths() {
      List<String> paths = new ArrayList<>();
      for (IssueSummary issue : issues) {
        paths.add(Urls.issue(issue.id()));
        issue.pages().forEach(p -> paths.add(Urls.page(issue.id(), p.label())));
        if (hasOwnPages()) {
          issue.articles().forEach(a -> paths.add(Entries.address(imprint, a)));
        }
        issue.articles().stream()
            .filter(SitemapPlans.this::isCollated)
            .map(SitemapPlans::collation)
            .forEach(paths::add);
      }
      return paths;
    }
  }

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
    parts.put("site", new Spanning(spanning));
    shelves.publications().forEach(this::publication);
    int total = parts.values().stream().mapToInt(Part::size).sum();
    if (total <= MOST) {
      return List.of(
          new Plan(Urls.SITEMAP, this::stampOfAll, () -> new SitemapView(absolute(all()))));
    }
    return parted();
  }

  private List<String> all() {
    return parts.values().stream().flatMap(part -> part.paths().stream()).toList();
  }

  /** The stamp of the one file that has all parts. */
  private long stampOfAll() {
    Stamp stamp = new Stamp();
    parts.forEach((name, part) -> stamp.add(name).add(part.stamp()));
    return stamp.value();
  }

  /** The stamp of the file that has nothing but names of files. */
  private static long stampOfNames(List<String> files) {
    return new Stamp().addAll(files).value();
  }

  private List<Plan> parted() {
    List<Plan> plans = new ArrayList<>();
    List<String> files = new ArrayList<>();
    parts.forEach(
        (name, part) -> {
          for (int i = 0; i * MOST < part.size(); i++) {
            String file = Urls.sitemapPart(i == 0 ? name : name + "-" + (i + 1));
            int from = i * MOST;
            int to = Math.min(from + MOST, part.size());
            files.add(file);
            plans.add(
                new Plan(
                    file,
                    part::stamp,
                    () -> new SitemapView(absolute(part.paths().subList(from, to)))));
          }
        });
    plans.add(
        new Plan(
            Urls.SITEMAP, () -> stampOfNames(files), () -> new SitemapIndexView(absolute(files))));
    return plans;
  }

  private void publication(String id, List<IssueSummary> issues) {
    String start = Urls.clean(Urls.publication(id)).replace("/", "-");
    Map<String, OfIssues> years = new TreeMap<>();
    for (int i = issues.size() - 1; i >= 0; i--) {
      String name = start + issues.get(i).id().date().getYear();
      years.computeIfAbsent(name, n -> new OfIssues()).add(issues.get(i));
    }
    parts.putAll(years);
  }

  private boolean hasOwnPages() {
    return imprint.archive().articleForm() == ArticleForm.OWN;
  }

  /** Every printing of a text but the earliest is laid beside it. */
  private boolean isCollated(ArticleSummary article) {
    return reprints.cluster(article).map(c -> !c.first().equals(article)).orElse(false);
  }

  private static String collation(ArticleSummary article) {
    return Urls.collation(article.issue(), article.page(), article.number());
  }

  private List<String> absolute(List<String> paths) {
    return paths.stream().map(p -> base + Urls.clean(p)).toList();
  }
}
