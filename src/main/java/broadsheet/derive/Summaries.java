package broadsheet.derive;

import broadsheet.archive.Archive;
import broadsheet.archive.Article;
import broadsheet.archive.ArticleId;
import broadsheet.archive.Block;
import broadsheet.archive.Issue;
import broadsheet.archive.Page;
import broadsheet.derive.IssueSummary.PageSummary;
import broadsheet.names.Name;
import broadsheet.names.NameFinder;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Makes the summary of an issue: what the rest of the site needs to know of it.
 *
 * <p>A function of one issue and the configuration. Summaries of several issues are merged by
 * putting them in order, so it does not matter which was made first, or on which core.
 */
public final class Summaries {
  private static final int LEAD_CHARACTERS = 120;

  private final Sections sections;
  private final Columns columns;
  private final Districts districts;
  private final NameFinder names;

  public Summaries(Archive archive) {
    this.sections = new Sections(archive);
    this.columns = new Columns(archive);
    this.districts = new Districts(archive);
    this.names = new NameFinder(archive);
  }

  /** The summary of one issue. */
  public IssueSummary of(Issue issue) {
    Qualities qualities = new Qualities(issue);
    Map<ArticleId, List<Name>> named = names.of(issue);
    return summary(
        issue,
        article -> new Found(qualities.of(article), named.getOrDefault(article.id(), List.of())),
        page -> qualities.of(issue, page.label()));
  }

  /**
   * The same, but how well it was read is not measured and names are not looked for, which takes
   * longer than all the rest.
   */
  public IssueSummary unmeasured(Issue issue) {
    Found nothing = new Found(Quality.NONE, List.of());
    return summary(issue, article -> nothing, page -> Quality.NONE);
  }

  /** What takes time to find of an article. */
  private record Found(Quality quality, List<Name> names) {}

  private IssueSummary summary(
      Issue issue, Function<Article, Found> ofArticle, Function<Page, Quality> ofPage) {
    List<ArticleSummary> articles =
        issue.articles().stream().map(a -> article(issue, a, ofArticle.apply(a))).toList();
    List<PageSummary> pages =
        issue.pages().stream().map(p -> page(p, articles, ofPage.apply(p))).toList();
    return new IssueSummary(issue.id(), issue.number(), pages, articles);
  }

  /** The summaries of an archive in the order of its issues. */
  public static List<IssueSummary> merged(List<IssueSummary> summaries) {
    return summaries.stream().sorted(Comparator.comparing(IssueSummary::id)).toList();
  }

  private ArticleSummary article(Issue issue, Article article, Found found) {
    return new ArticleSummary(
            article.id(),
            issue.id(),
            article.page(),
            article.number(),
            article.kind(),
            Titles.of(article),
            article.heads(),
            sections.of(issue, article),
            columns.of(article),
            districts.of(article),
            article.bylines(),
            article.pages(),
            lead(article),
            article.length(),
            found.quality,
            found.names,
            SeriesParts.of(article),
            0)
        .stamped();
  }

  private static PageSummary page(Page page, List<ArticleSummary> articles, Quality quality) {
    long begun = articles.stream().filter(a -> a.page().equals(page.label())).count();
    return new PageSummary(page.label(), page.name(), (int) begun, page.edited(), quality);
  }

  private static String lead(Article article) {
    StringBuilder text = new StringBuilder();
    for (Block block : article.blocks()) {
      boolean tells = block.type() == Block.Type.PARAGRAPH || block.type() == Block.Type.CAPTION;
      if (tells && text.length() <= LEAD_CHARACTERS) {
        text.append(block.text());
      }
    }
    return Titles.start(text.toString(), LEAD_CHARACTERS);
  }
}
