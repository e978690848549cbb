package broadsheet.site;

import broadsheet.archive.Article;
import broadsheet.archive.IssueId;
import broadsheet.archive.Page;
import broadsheet.derive.ArticleSummary;
import broadsheet.site.ArticleView.Citation;
import broadsheet.site.ArticleView.Provenance;
import java.util.ArrayList;
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
        here.url(here.path()),
        List.of(new Citation("GB/T 7714—2025", Citations.gbt7714(here.imprint(), summary))),
        provenance(),
        QualityNotes.of(here.messages(), summary.quality()));
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
        .metas(HeadMetas.ofArticle(here, summary))
        .data(LinkedData.article(here, paper.summary(), summary))
        .make();
  }

  /** The listed article before or after; a banner is not on the way. */
  private @Nullable ArticleSummary neighbour(int step) {
    List<ArticleSummary> way = Mastheads.listed(paper.summary());
    int at = way.indexOf(summary);
    int place = at + step;
    return at >= 0 && place >= 0 && place < way.size() ? way.get(place) : null;
  }

  private @Nullable String path(@Nullable ArticleSummary other) {
    return other == null ? null : Entries.address(here.imprint(), other);
  }

  private @Nullable Link link(@Nullable ArticleSummary other) {
    return other == null ? null : here.link(other.title(), Entries.address(here.imprint(), other));
  }

  private List<Provenance> provenance() {
    List<Provenance> provenance = new ArrayList<>();
    for (Page page : paper.issue().pages()) {
      List<Integer> lines =
          page.lines().stream()
              .filter(l -> article.id().equals(l.article()))
              .map(l -> l.number())
              .toList();
      if (!lines.isEmpty()) {
        provenance.add(provenance(page, lines));
      }
    }
    return provenance;
  }

  private Provenance provenance(Page page, List<Integer> lines) {
    String text =
        here.messages().format("article.lines", here.pageName(page.label()), LineRuns.of(lines));
    String href = here.to(Urls.page(summary.issue(), page.label()));
    return new Provenance(text, href + "#" + Urls.line(lines.get(0)));
  }
}
