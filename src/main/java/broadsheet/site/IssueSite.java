package broadsheet.site;

import broadsheet.archive.Archive.ArticleForm;
import broadsheet.archive.Article;
import broadsheet.archive.Issue;
import broadsheet.archive.Page;
import broadsheet.derive.IssueSummary;
import broadsheet.derive.Strands;
import broadsheet.derive.reprints.IssueReprints;
import broadsheet.derive.topics.Background;
import java.util.ArrayList;
import java.util.List;

/**
 * The web pages of one issue: the issue, its printed pages, its articles.
 *
 * <p>A pure function of the issue, its summary, where else its articles were printed, what came
 * before them, what else runs through it and other issues, and the imprint; may be called from
 * several threads.
 */
public final class IssueSite {
  private final Imprint imprint;

  /**
   * @param imprint what all pages of the site share
   */
  public IssueSite(Imprint imprint) {
    this.imprint = imprint;
  }

  /**
   * All web pages of an issue; no two have one path.
   *
   * @param issue the issue
   * @param summary its summary
   * @param reprints where else its articles were printed
   * @param background which earlier articles were about the same
   * @param strands what else runs through it and other issues
   */
  public List<WebPage> pagesOf(
      Issue issue,
      IssueSummary summary,
      IssueReprints reprints,
      Background background,
      Strands strands) {
    Paper paper = new Paper(issue, summary, reprints, background, strands);
    IssueData data = new IssueData(imprint, paper);
    List<WebPage> pages = new ArrayList<>();
    pages.add(new WebPage(Urls.issue(issue.id()), IssueViews.of(imprint, paper)));
    for (Page page : issue.pages()) {
      pages.add(
          new WebPage(Urls.page(issue.id(), page.label()), PageViews.of(imprint, paper, page)));
      pages.add(new WebPage(Urls.pageText(issue.id(), page.label()), data.text(page)));
    }
    pages.add(new WebPage(Urls.issueData(issue.id()), data.lines()));
    boolean own = imprint.archive().articleForm() == ArticleForm.OWN;
    if (own) {
      for (Article article : issue.articles()) {
        String path = Entries.address(imprint, paper.summary(article));
        pages.add(new WebPage(path, ArticleViews.of(imprint, paper, article)));
      }
    }
    pages.addAll(Cards.of(imprint, summary, own));
    pages.addAll(Movings.of(imprint, paper));
    return pages;
  }
}
