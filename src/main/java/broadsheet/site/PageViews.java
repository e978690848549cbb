package broadsheet.site;

import broadsheet.archive.Article;
import broadsheet.archive.ArticleId;
import broadsheet.archive.Former;
import broadsheet.archive.IssueId;
import broadsheet.archive.Kind;
import broadsheet.archive.Page;
import broadsheet.archive.PrintedLine;
import broadsheet.derive.ArticleSummary;
import broadsheet.site.PageView.FormerAnchor;
import broadsheet.site.PageView.Piece;
import broadsheet.site.PageView.SourceLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes the page of a printed page (版). */
final class PageViews {
  private final Here here;
  private final Paper paper;
  private final Page page;

  private PageViews(Here here, Paper paper, Page page) {
    this.here = here;
    this.paper = paper;
    this.page = page;
  }

  static PageView of(Imprint imprint, Paper paper, Page page) {
    Here here = new Here(imprint, Urls.page(paper.issue().id(), page.label()));
    return new PageViews(here, paper, page).view();
  }

  private PageView view() {
    IssueId id = paper.issue().id();
    return new PageView(
        frame(id),
        Mastheads.of(here, paper.summary()),
        title(here, page),
        new Around(link(neighbour(-1)), link(neighbour(1))),
        issues(),
        paper.issue().pages().stream().map(this::link).toList(),
        pieces(),
        formers(),
        page.lines().stream().map(this::line).toList(),
        page.source(),
        Mastheads.on(paper.summary(), page.label()).stream()
            .map(a -> Coins.of(here.imprint(), a))
            .toList(),
        Takeaways.of(here, Citations.page(here.imprint(), id, page)),
        quality(),
        here.to(Urls.pageText(id, page.label())));
  }

  /** Who reads on at the end of an issue comes to the next one. */
  private Around issues() {
    Around around = Mastheads.around(here, paper.issue().id());
    return new Around(
        neighbour(-1) == null ? around.before() : null,
        neighbour(1) == null ? around.after() : null);
  }

  private @Nullable String quality() {
    return paper.summary().pages().stream()
        .filter(p -> p.label().equals(page.label()))
        .findFirst()
        .map(p -> QualityNotes.of(here.messages(), p.quality()))
        .orElse(null);
  }

  private Frame frame(IssueId id) {
    Page before = neighbour(-1);
    Page after = neighbour(1);
    return IssueViews.trail(Frames.of(here, here.named(id) + " " + title(here, page)), here, id)
        .step(title(here, page), here.path())
        .around(
            before == null ? null : Urls.page(id, before.label()),
            after == null ? null : Urls.page(id, after.label()))
        .text(Urls.pageText(id, page.label()))
        .describe(
            here.named(id)
                + " "
                + title(here, page)
                + "，"
                + here.messages().count("count.articles", page.articles().size()))
        .metas(HeadMetas.ofPage(here, paper.summary(), page.label()))
        .data(LinkedData.page(here, paper.summary(), page.label()))
        .make();
  }

  /** 第01版 要闻. */
  static String title(Here here, Page page) {
    String label = here.pageName(page.label());
    return page.name() == null ? label : label + " " + page.name();
  }

  private @Nullable Page neighbour(int step) {
    List<Page> pages = paper.issue().pages();
    int place = pages.indexOf(page) + step;
    return place >= 0 && place < pages.size() ? pages.get(place) : null;
  }

  private @Nullable Link link(@Nullable Page other) {
    return other == null
        ? null
        : here.link(title(here, other), Urls.page(paper.issue().id(), other.label()));
  }

  private List<FormerAnchor> formers() {
    return paper.issue().formers().stream()
        .filter(former -> former.page().equals(page.label()))
        .map(former -> new FormerAnchor(Urls.anchor(former.number()), now(former)))
        .toList();
  }

  private @Nullable Link now(Former former) {
    ArticleSummary article = former.now() == null ? null : paper.summary(former.now());
    return article == null
        ? null
        : here.link(article.title(), Entries.address(here.imprint(), article));
  }

  private List<Piece> pieces() {
    Stories stories = new Stories(here, paper);
    List<Piece> pieces = new ArrayList<>();
    Link under = null;
    for (ArticleId id : page.articles()) {
      Piece piece = piece(stories, paper.issue().article(id), under);
      pieces.add(piece);
      under = piece.story().column();
    }
    return pieces;
  }

  private Piece piece(Stories stories, Article article, @Nullable Link under) {
    boolean begins = article.page().equals(page.label());
    Story story = begins ? stories.of(article) : stories.partOn(page.label(), article);
    boolean same = Objects.equals(story.column(), under) || article.kind() == Kind.COLUMN;
    return new Piece(
        story, begins ? null : stories.beginning(article), same ? null : story.column());
  }

  private SourceLine line(PrintedLine line) {
    String role = line.role().label();
    return new SourceLine(
        Urls.line(line.number()),
        line.number(),
        line.text(),
        role,
        here.messages().get("role." + role));
  }
}
