package broadsheet.build;

import broadsheet.archive.ArticleId;
import broadsheet.archive.Location;
import broadsheet.derive.ArticleSummary;
import broadsheet.derive.IssueSummary;
import broadsheet.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Looks for ids that editors gave to two articles of different issues.
 *
 * <p>Ids made from issue, page and number differ by themselves and are not kept here.
 */
final class GivenIds {
  private GivenIds() {}

  static List<Problem> check(List<IssueSummary> issues) {
    List<Problem> problems = new ArrayList<>();
    Map<ArticleId, ArticleSummary> given = new HashMap<>();
    for (IssueSummary issue : issues) {
      String beginning = issue.id() + "-";
      for (ArticleSummary article : issue.articles()) {
        if (!isMade(article, beginning)) {
          ArticleSummary first = given.putIfAbsent(article.id(), article);
          if (first != null && !first.issue().equals(article.issue())) {
            problems.add(twice(article, first));
          }
        }
      }
    }
    return problems;
  }

  /** Whether an id is made of issue, page and number; all ids are asked at every build. */
  private static boolean isMade(ArticleSummary article, String beginning) {
    String id = article.id().value();
    int page = beginning.length();
    int dash = page + article.page().length();
    return id.startsWith(beginning)
        && id.startsWith(article.page(), page)
        && id.startsWith("-", dash);
  }

  private static Problem twice(ArticleSummary article, ArticleSummary first) {
    return Problem.error(
        Location.of(article.issue().publication() + "/" + article.issue().folder()),
        "the id " + article.id() + " of " + article.title() + " is taken",
        "it belongs to "
            + first.title()
            + " in "
            + first.issue()
            + ": give one of them another id");
  }
}
