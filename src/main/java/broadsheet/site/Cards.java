package broadsheet.site;

import broadsheet.archive.IssueId;
import broadsheet.derive.ArticleSummary;
import broadsheet.derive.IssueSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the pictures of an issue and its articles that other sites show. */
final class Cards {
  private final Imprint imprint;
  private final IssueSummary issue;
  private final Here here;

  private Cards(Imprint imprint, IssueSummary issue) {
    this.imprint = imprint;
    this.issue = issue;
    this.here = new Here(imprint, Urls.issue(issue.id()));
  }

  /** Whether there are any: other sites find them by their whole address only. */
  static boolean areDrawn(Imprint imprint) {
    return imprint.archive().cards() && imprint.archive().baseUrl() != null;
  }

  /**
   * All cards of an issue; none where none are drawn.
   *
   * @param ofArticles whether articles have web pages of their own
   */
  static List<WebPage> of(Imprint imprint, IssueSummary issue, boolean ofArticles) {
    if (!areDrawn(imprint)) {
      return List.of();
    }
    Cards cards = new Cards(imprint, issue);
    List<WebPage> all = new ArrayList<>();
    all.add(new WebPage(Urls.issueCard(issue.id()), cards.ofIssue()));
    for (ArticleSummary article : ofArticles ? issue.articles() : List.<ArticleSummary>of()) {
      all.add(new WebPage(address(article), cards.ofArticle(article)));
    }
    return all;
  }

  static String address(ArticleSummary article) {
    return Urls.articleCard(article.issue(), article.page(), article.number());
  }

  /** Under the name of the newspaper what is most important in it: what stands first. */
  private CardView ofIssue() {
    @Nullable ArticleSummary lead =
        Mastheads.listed(issue).stream()
            .filter(article -> article.heads().headline() != null)
            .findFirst()
            .orElse(null);
    String headline = lead == null ? here.named(issue.id()) : lead.title();
    return card("", headline, Stream.of(Mastheads.counts(here.messages(), issue)));
  }

  private CardView ofArticle(ArticleSummary article) {
    String kicker = article.heads().kicker();
    String column = article.column() == null ? null : article.column().name();
    String district = article.district() == null ? null : article.district().name();
    boolean said = article.title().equals(district);
    return card(
        kicker == null ? "" : kicker,
        article.title(),
        Stream.of(here.pageName(article.page()), column, said ? null : district)
            .filter(Objects::nonNull));
  }

  private CardView card(String over, String headline, Stream<String> foot) {
    IssueId id = issue.id();
    return new CardView(
        here.publication(id),
        here.issueDate(id),
        over,
        headline,
        Stream.concat(foot, Stream.of(imprint.archive().title()))
            .collect(Collectors.joining(" · ")));
  }
}
