package broadsheet.site;

import broadsheet.archive.Archive.ArticleForm;
import broadsheet.archive.Article;
import broadsheet.archive.Issue;
import broadsheet.archive.IssueId;
import broadsheet.archive.Page;
import broadsheet.derive.IssueSummary;
import broadsheet.derive.Strands;
import broadsheet.derive.reprints.IssueReprints;
import broadsheet.derive.topics.Background;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

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
  public Stream<WebPage> pagesOf(
      Issue issue,
      IssueSummary summary,
      IssueReprints reprints,
      Background background,
      Strands strands) {
    Paper paper = new Paper(issue, summary, reprints, background, strands);
    IssueData data = new IssueData(imprint, paper);
    boolean own = imprint.archive().articleForm() == ArticleForm.OWN;
    List<Supplier<Stream<WebPage>>> pages = new ArrayList<>();
    pages.add(() -> Stream.of(issue(paper), new WebPage(Urls.issueData(issue.id()), data.lines())));
    issue.pages().forEach(page -> pages.add(() -> ofPage(paper, data, page)));
    if (own) {
      issue.articles().forEach(article -> pages.add(() -> Stream.of(article(paper, article))));
    }
    pages.add(() -> Cards.of(imprint, summary, own).stream());
    pages.add(() -> Movings.of(imprint, paper).stream());
    return pages.stream().flatMap(Supplier::get);
  }

  private WebPage issue(Paper paper) {
    return new WebPage(Urls.issue(paper.issue().id()), IssueViews.of(imprint, paper));
  }

  private Stream<WebPage> ofPage(Paper paper, IssueData data, Page page) {
    IssueId issue = paper.issue().id();
    return Stream.of(
        new WebPage(Urls.page(issue, page.label()), PageViews.of(imprint, paper, page)),
        new WebPage(Urls.pageText(issue, page.label()), data.text(page)));
  }

  private WebPage article(Paper paper, Article article) {
    String path = Entries.address(imprint, paper.summary(article));
    return new WebPage(path, ArticleViews.of(imprint, paper, article));
  }
}
