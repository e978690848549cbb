package broadsheet.site;

import broadsheet.archive.ArticleId;
import broadsheet.archive.Former;
import broadsheet.archive.IssueId;
import broadsheet.archive.Page;
import broadsheet.derive.ArticleSummary;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The pages at addresses of an issue where articles stood once: each sends its readers to the
 * article that has the text now, else to its printed page, else to the issue.
 */
final class Movings {
  private final Imprint imprint;
  private final Paper paper;
  private final Set<String> labels;

  private Movings(Imprint imprint, Paper paper) {
    this.imprint = imprint;
    this.paper = paper;
    this.labels =
        paper.issue().pages().stream().map(Page::label).collect(Collectors.toUnmodifiableSet());
  }

  static List<WebPage> of(Imprint imprint, Paper paper) {
    return new Movings(imprint, paper).pages();
  }

  private List<WebPage> pages() {
    IssueId issue = paper.issue().id();
    List<WebPage> pages = new ArrayList<>();
    Set<String> gone = new LinkedHashSet<>();
    for (Former former : paper.issue().formers()) {
      String path =
          Urls.article(issue, former.page(), former.number(), imprint.archive().articleForm());
      // Anchors of old are on their printed page, which says where their articles are.
      if (!path.contains("#")) {
        pages.add(moved(path, former));
      }
      if (!labels.contains(former.page())) {
        gone.add(former.page());
      }
    }
    for (String label : gone) {
      String path = Urls.page(issue, label);
      pages.add(new WebPage(path, toIssue(new Here(imprint, path))));
    }
    return pages;
  }

  private WebPage moved(String path, Former former) {
    Here here = new Here(imprint, path);
    ArticleId now = former.now();
    ArticleSummary article = now == null ? null : paper.summary(now);
    if (article != null) {
      String target = Entries.address(imprint, article);
      return new WebPage(path, view(here, article.title(), target));
    }
    IssueId issue = paper.issue().id();
    if (labels.contains(former.page())) {
      String title = here.named(issue) + " " + here.pageName(former.page());
      return new WebPage(path, view(here, title, Urls.page(issue, former.page())));
    }
    return new WebPage(path, toIssue(here));
  }

  private MovedView toIssue(Here here) {
    IssueId issue = paper.issue().id();
    return view(here, here.named(issue), Urls.issue(issue));
  }

  private static MovedView view(Here here, String title, String target) {
    return new MovedView(
        here.messages().language(),
        here.imprint().archive().language(),
        title,
        here.to(target),
        here.url(target));
  }
}
