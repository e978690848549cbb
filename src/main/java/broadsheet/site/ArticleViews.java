package broadsheet.site;

import broadsheet.archive.Article;
import broadsheet.archive.IssueId;
import broadsheet.archive.Page;
import broadsheet.derive.ArticleSummary;
import broadsheet.names.NameKind;
import broadsheet.site.ArticleView.Provenance;
import broadsheet.site.Paper.OnPage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the page of an article. */
final class ArticleViews {
  private final Here here;
  private final Paper paper;
  private final Article article;
  private final ArticleSummary summary;

  private ArticleViews(Here here, Paper paper, Article article) {
    this.here = here;
    this.paper = paper;
    this.article = article;
    this.summary = paper.summary(article);
  }

  static ArticleView of(Imprint imprint, Paper paper, Article article) {
    String path = Entries.address(imprint, paper.summary(article));
    return new ArticleViews(new Here(imprint, path), paper, article).view();
  }

  private ArticleView view() {
    ArticleSummary before = neighbour(-1);
    ArticleSummary after = neighbour(1);
    return new ArticleView(
        frame(path(before), path(after)),
        Mastheads.of(here, paper.summary()),
        new Stories(here, paper).of(article),
        new Around(link(before), link(after)),
        Mastheads.around(here, summary.issue()),
        Takeaways.of(here, Citations.article(here.imprint(), summary)),
        new EarlierEntries(here, paper).of(summary),
        provenance(),
        QualityNotes.of(here.messages(), summary.quality()),
        names(NameKind.PERSON, NameList.PEOPLE),
        names(NameKind.PLACE, NameList.PLACES),
        new Installments(here, paper).of(summary));
  }

  private List<Link> names(NameKind kind, NameList list) {
    boolean listed = Shelves.isListed(summary);
    return paper.strands().names().of(summary, kind).stream()
        .filter(name -> listed)
        .map(name -> here.link(name.text(), here.imprint().named(list, name.key())))
        .toList();
  }

  private Frame frame(@Nullable String before, @Nullable String after) {
    IssueId id = summary.issue();
    Page page =
        paper.issue().pages().stream()
            .filter(p -> p.label().equals(article.page()))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no page of " + article.id()));
    return IssueViews.trail(Frames.of(here, summary.title()), here, id)
        .step(PageViews.title(here, page), Urls.page(id, page.label()))
        .step(summary.title(), here.path())
        .documentTitle(summary.title() + " – " + here.named(id))
        .describe(summary.lead())
        .around(before, after)
        .metas(HeadMetas.ofArticle(here, summary, article.tags()))
        .card(Cards.address(summary))
        .data(LinkedData.article(here, paper.summary(), summary))
        .make();
  }

  private @Nullable ArticleSummary neighbour(int step) {
    return paper.neighbour(article.id(), step);
  }

  private @Nullable String path(@Nullable ArticleSummary other) {
    return other == null ? null : Entries.address(here.imprint(), other);
  }

  private @Nullable Link link(@Nullable ArticleSummary other) {
    return other == null ? null : here.link(other.title(), Entries.address(here.imprint(), other));
  }

  private List<Provenance> provenance() {
    return paper.lines(article.id()).stream().map(this::provenance).toList();
  }

  private Provenance provenance(OnPage lines) {
    List<Integer> numbers = lines.numbers();
    String text =
        here.messages().format("article.lines", here.pageName(lines.page()), LineRuns.of(numbers));
    String href = here.to(Urls.page(summary.issue(), lines.page()));
    return new Provenance(text, href + "#" + Urls.line(numbers.get(0)));
  }
}
