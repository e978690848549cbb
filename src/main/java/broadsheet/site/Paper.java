package broadsheet.site;

import broadsheet.archive.Article;
import broadsheet.archive.ArticleId;
import broadsheet.archive.Issue;
import broadsheet.archive.Page;
import broadsheet.archive.PageReference;
import broadsheet.archive.PrintedLine;
import broadsheet.derive.ArticleSummary;
import broadsheet.derive.IssueSummary;
import broadsheet.derive.Strands;
import broadsheet.derive.reprints.IssueReprints;
import broadsheet.derive.topics.Background;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An issue and what is known of it, with what must be looked up often. */
final class Paper {
  private final Issue issue;
  private final IssueSummary summary;
  private final IssueReprints reprints;
  private final Background background;
  private final Strands strands;
  private final Map<ArticleId, Article> articles = new HashMap<>();
  private final Map<ArticleId, ArticleSummary> summaries = new HashMap<>();
  private final Map<ArticleId, List<Article>> teasers = new HashMap<>();
  private final Map<ArticleId, List<OnPage>> lines;
  private final List<ArticleSummary> way;
  private final Map<ArticleId, Integer> places = new HashMap<>();

  Paper(
      Issue issue,
      IssueSummary summary,
      IssueReprints reprints,
      Background background,
      Strands strands) {
    this.strands = strands;
    this.issue = issue;
    this.summary = summary;
    this.reprints = reprints;
    this.background = background;
    issue.articles().forEach(a -> articles.put(a.id(), a));
    summary.articles().forEach(a -> summaries.put(a.id(), a));
    issue.articles().forEach(this::announce);
    this.lines = lines(issue);
    this.way = Mastheads.listed(summary);
    for (int i = 0; i < way.size(); i++) {
      places.put(way.get(i).id(), i);
    }
  }

  /**
   * Lines of an article on one page.
   *
   * @param page label of the page
   * @param numbers of the lines, ascending
   */
  record OnPage(String page, List<Integer> numbers) {}

  private void announce(Article article) {
    for (PageReference reference : article.references()) {
      ArticleId target = reference.article();
      if (reference.type() == PageReference.Type.SEE && target != null) {
        teasers.computeIfAbsent(target, t -> new ArrayList<>()).add(article);
      }
    }
  }

  private static Map<ArticleId, List<OnPage>> lines(Issue issue) {
    Map<ArticleId, List<OnPage>> lines = new HashMap<>();
    for (Page page : issue.pages()) {
      Map<ArticleId, List<Integer>> here = new HashMap<>();
      for (PrintedLine line : page.lines()) {
        if (line.article() != null) {
          here.computeIfAbsent(line.article(), a -> new ArrayList<>()).add(line.number());
        }
      }
      here.forEach(
          (article, numbers) ->
              lines
                  .computeIfAbsent(article, a -> new ArrayList<>())
                  .add(new OnPage(page.label(), numbers)));
    }
    return lines;
  }

  Issue issue() {
    return issue;
  }

  IssueSummary summary() {
    return summary;
  }

  /** Where else the articles of this issue were printed. */
  IssueReprints reprints() {
    return reprints;
  }

  /** Which earlier articles were about the same. */
  Background background() {
    return background;
  }

  /** What else runs through this issue and others. */
  Strands strands() {
    return strands;
  }

  /** The summary of an article of this issue. */
  ArticleSummary summary(Article article) {
    ArticleSummary found = summaries.get(article.id());
    if (found == null) {
      throw new IllegalArgumentException("no summary of " + article.id());
    }
    return found;
  }

  /** The summary of an article, or null when there is none of that id. */
  @Nullable ArticleSummary summary(ArticleId id) {
    return summaries.get(id);
  }

  @Nullable Article find(ArticleId id) {
    return articles.get(id);
  }

  /** Where the lines of an article are, by the order of pages. */
  List<OnPage> lines(ArticleId article) {
    return lines.getOrDefault(article, List.of());
  }

  /** The listed article so many steps further, or null; a banner is not on the way. */
  @Nullable ArticleSummary neighbour(ArticleId article, int step) {
    Integer at = places.get(article);
    int place = at == null ? -1 : at + step;
    return place >= 0 && place < way.size() ? way.get(place) : null;
  }

  /** The articles that send the reader to this one (见第3版). */
  List<Article> teasersOf(Article article) {
    return teasers.getOrDefault(article.id(), List.of());
  }
}
