package broadsheet.reading;

import broadsheet.archive.Archive;
import broadsheet.archive.Article;
import broadsheet.archive.Issue;
import broadsheet.archive.Page;
import broadsheet.problem.Checked;
import broadsheet.problem.Problem;
import broadsheet.source.ArticleText;
import broadsheet.source.IssueText;
import broadsheet.source.PageText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads one issue: its pages and single articles become the articles of the issue, pieces on
 * different pages joined and references resolved. Pure: the same text gives the same issue, and no
 * other issue counts.
 */
public final class IssueReader {
  private final Archive archive;
  private final PageReader pages;
  private final SingleArticles singles;

  /** A reader that knows the archive's districts and columns. */
  public IssueReader(Archive archive) {
    this.archive = archive;
    this.pages = new PageReader(archive);
    this.singles = new SingleArticles(archive);
  }

  /** The issue and how it was read; what is wrong with it is told beside it. */
  public Checked<IssueReading> read(IssueText text) {
    List<Problem> problems = new ArrayList<>();
    List<PageReading> readings = new ArrayList<>();
    List<PagePiece> pieces = new ArrayList<>();
    for (PageText page : text.pages()) {
      PageCut cut = pages.cut(page, text.editsOf(page.label()), problems);
      readings.add(cut.reading());
      cut.parts().forEach(p -> pieces.add(new PagePiece(page.label(), page.path(), p, null, 0)));
    }
    for (ArticleText article : text.articles()) {
      pieces.add(singles.read(article));
    }
    List<String> labels = labels(text, pieces);
    PageLinks links = new PageLinks(text, pieces, labels, problems);
    Map<PagePiece, PagePiece> next =
        new Continuations(pieces, labels, links.next(), problems).find();
    links.finish(next);
    Chains chains = new Chains(pieces, next);
    Numbering numbering = new Numbering(text.id(), chains, problems);
    Articles articles = new Articles(archive, chains, numbering, labels, links.goOn(), problems);
    List<Article> made = articles.make();
    List<Page> printed = new PrintedPages(text, labels, chains, numbering).make(readings);
    Issue issue = new Issue(text.id(), text.number(), text.notes(), printed, made);
    problems.sort(Comparator.naturalOrder());
    return new Checked<>(new IssueReading(issue, readings), problems);
  }

  /**
   * The labels of all pages, letters before numbers only where they are printed so: 01, 02, A05.
   */
  private static List<String> labels(IssueText text, List<PagePiece> pieces) {
    Map<String, String> sorted = new TreeMap<>();
    text.pages().forEach(p -> sorted.put(PageLabels.order(p.label()), p.label()));
    pieces.forEach(p -> sorted.putIfAbsent(PageLabels.order(p.page()), p.page()));
    return List.copyOf(sorted.values());
  }
}
