package broadsheet.site;

import broadsheet.archive.IssueId;
import broadsheet.derive.ArticleSummary;
import broadsheet.derive.IssueSummary;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Heads of issues, and links to them. */
final class Mastheads {
  private Mastheads() {}

  static Masthead of(Here here, IssueSummary issue) {
    IssueId id = issue.id();
    return new Masthead(
        here.link(here.publication(id), Urls.publication(id.publication())),
        here.link(here.dates().full(id.date()), Urls.issue(id)),
        id.date().toString(),
        issue.number() == null ? null : here.messages().format("issue.number", issue.number()),
        id.edition().isEmpty() ? null : id.edition(),
        counts(here.messages(), issue));
  }

  /** 4版 · 52篇. */
  static String counts(Messages messages, IssueSummary issue) {
    return messages.count("count.pages", issue.pages().size())
        + " · "
        + messages.count("count.articles", countListed(issue));
  }

  private static int countListed(IssueSummary issue) {
    int listed = 0;
    for (ArticleSummary article : issue.articles()) {
      listed += Shelves.isListed(article) ? 1 : 0;
    }
    return listed;
  }

  /** The issues of the publication before and after. */
  static Around around(Here here, IssueId issue) {
    Outlook outlook = here.imprint().outlook();
    return new Around(
        dated(here, outlook.before(issue).orElse(null)),
        dated(here, outlook.after(issue).orElse(null)));
  }

  /** The articles that lists show: all but banners, which only head others. */
  static List<ArticleSummary> listed(IssueSummary issue) {
    return issue.articles().stream().filter(Shelves::isListed).toList();
  }

  /** The listed articles that begin on a page. */
  static List<ArticleSummary> on(IssueSummary issue, String page) {
    return listed(issue).stream().filter(a -> a.page().equals(page)).toList();
  }

  private static @Nullable Link dated(Here here, @Nullable IssueId issue) {
    return issue == null ? null : here.issue(issue);
  }
}
