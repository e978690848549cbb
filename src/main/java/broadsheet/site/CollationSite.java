package broadsheet.site;

import broadsheet.archive.Article;
import broadsheet.archive.IssueId;
import broadsheet.derive.ArticleSummary;
import broadsheet.derive.Variant;
import broadsheet.derive.reprints.Collation;
import broadsheet.site.CollationView.Piece;
import broadsheet.site.CollationView.Place;
import broadsheet.site.CollationView.Reading;
import broadsheet.site.CollationView.Row;
import broadsheet.site.CollationView.Side;
import java.util.List;

/**
 * The web pages that lay two printings of a text side by side, one for each printing but the
 * earliest.
 *
 * <p>A pure function of the two articles and the imprint; may be called from several threads.
 */
public final class CollationSite {
  private final Imprint imprint;

  /**
   * @param imprint what all pages of the site share
   */
  public CollationSite(Imprint imprint) {
    this.imprint = imprint;
  }

  /**
   * A printed text and what is known of it.
   *
   * @param article the text
   * @param summary its summary
   */
  public record Copy(Article article, ArticleSummary summary) {}

  /**
   * The page that lays a printing beside the earliest.
   *
   * @param first the earliest printing
   * @param later the other one
   */
  public WebPage page(Copy first, Copy later) {
    ArticleSummary article = later.summary();
    String path = Urls.collation(article.issue(), article.page(), article.number());
    Here here = new Here(imprint, path);
    Collation collation = Collation.of(first.article(), later.article());
    List<Variant> variants = collation.variants();
    Side one = side(here, first.summary());
    Side other = side(here, article);
    return new WebPage(
        path,
        new CollationView(
            frame(here, article, one, other),
            article.title(),
            one,
            other,
            summary(here, collation, variants),
            variants.stream().map(CollationSite::reading).toList(),
            collation.rows().stream().map(CollationSite::row).toList()));
  }

  private static Frame frame(Here here, ArticleSummary article, Side one, Side other) {
    IssueId issue = article.issue();
    String title = here.messages().get("collation.title");
    return IssueViews.trail(Frames.of(here, article.title() + " – " + title), here, issue)
        .step(here.pageName(article.page()), Urls.page(issue, article.page()))
        .step(article.title(), Entries.address(here.imprint(), article))
        .step(title, here.path())
        .describe(here.messages().format("collation.description", one.name(), other.name()))
        .make();
  }

  private static Side side(Here here, ArticleSummary article) {
    IssueId issue = article.issue();
    return new Side(
        here.named(issue),
        here.to(Entries.address(here.imprint(), article)),
        here.link(here.pageName(article.page()), Urls.page(issue, article.page())),
        issue.date().toString());
  }

  private static String summary(Here here, Collation collation, List<Variant> variants) {
    long percent = Math.round(Math.floor(collation.shared() * 100));
    String readings = here.messages().count("collation.readings", variants.size());
    return here.messages().format("collation.summary", percent, readings);
  }

  private static Reading reading(Variant variant) {
    return new Reading(place(variant.one()), place(variant.other()));
  }

  private static Place place(Variant.Passage passage) {
    return new Place(passage.before(), passage.text(), passage.after());
  }

  private static Row row(Collation.Row row) {
    return new Row(pieces(row.one()), pieces(row.other()));
  }

  private static List<Piece> pieces(List<Collation.Piece> pieces) {
    return pieces.stream().map(p -> new Piece(p.text(), p.differs())).toList();
  }
}
