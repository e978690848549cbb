package broadsheet.reading;

import broadsheet.archive.Archive;
import broadsheet.archive.Article;
import broadsheet.archive.Block;
import broadsheet.archive.Byline;
import broadsheet.archive.District;
import broadsheet.archive.HeadlineGroup;
import broadsheet.archive.Kind;
import broadsheet.archive.PageReference;
import broadsheet.edit.Setting.Field;
import broadsheet.problem.Problem;
import broadsheet.source.FrontMatter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes the articles of an issue of their pieces; what front matter gives wins over what was read.
 */
final class Articles {
  private final Archive archive;
  private final Chains chains;
  private final Numbering numbering;
  private final List<String> labels;
  private final Set<PagePiece> goOn;
  private final References references;

  /**
   * For the chains of an issue.
   *
   * @param goOn pieces whose last paragraph goes on in the next piece, however it ends
   */
  Articles(
      Archive archive,
      Chains chains,
      Numbering numbering,
      List<String> labels,
      Set<PagePiece> goOn,
      List<Problem> problems) {
    this.archive = archive;
    this.chains = chains;
    this.numbering = numbering;
    this.labels = labels;
    this.goOn = goOn;
    this.references = new References(chains, numbering, labels, problems);
  }

  List<Article> make() {
    List<Article> out = new ArrayList<>();
    for (List<PagePiece> chain : chains.all()) {
      out.add(article(chain));
    }
    out.sort(
        Comparator.comparingInt((Article a) -> labels.indexOf(a.page()))
            .thenComparingInt(Article::number));
    return out;
  }

  private Article article(List<PagePiece> chain) {
    PagePiece first = chain.get(0);
    ItemReading item = first.item();
    FrontMatter front = first.front();
    Settings given = Settings.of(chain);
    HeadlineGroup heads = given.heads(front == null ? item.heads() : heads(front, item));
    List<Block> blocks = blocks(chain);
    String column =
        front == null ? column(first) : SingleArticles.either(front.column(), item.column());
    String district = front == null ? item.district() : front.district();
    LocalDate signed =
        chain.stream()
            .map(p -> p.item().signedDate())
            .filter(d -> d != null)
            .findFirst()
            .orElse(null);
    return new Article(
        numbering.id(first),
        first.page(),
        numbering.number(first),
        given.kind(front == null ? item.kind() : kind(front, item)),
        heads,
        given.text(Field.COLUMN, column),
        district(given.text(Field.DISTRICT, district)),
        given.text(Field.SECTION, front == null ? null : front.section()),
        given.bylines(bylines(chain, front)),
        given.texts(Field.PHOTO_CREDITS, photos(chain)),
        blocks,
        chain.stream().map(PagePiece::page).distinct().toList(),
        references(chain),
        given.date(signed),
        given.text(Field.PLACE, front == null ? null : front.place()),
        given.texts(Field.TAGS, front == null ? List.of() : front.tags()),
        new CorrectedWords(heads, blocks).in(chain));
  }

  private static Kind kind(FrontMatter front, ItemReading item) {
    if (front.kind() != null) {
      return front.kind();
    }
    return front.district() == null ? item.kind() : Kind.DISTRICT_ITEM;
  }

  private static HeadlineGroup heads(FrontMatter front, ItemReading item) {
    HeadlineGroup read = item.heads();
    return new HeadlineGroup(
        SingleArticles.either(front.kicker(), read.kicker()),
        SingleArticles.either(front.headline(), read.headline()),
        front.deck().isEmpty() ? read.deck() : front.deck());
  }

  /** A district item without a banner on its page stands under the column that jumped there. */
  private @Nullable String column(PagePiece piece) {
    String own = piece.item().column();
    if (own != null || piece.kind() != Kind.DISTRICT_ITEM) {
      return own;
    }
    for (List<PagePiece> chain : chains.all()) {
      PagePiece banner = chain.get(0);
      String jump = banner.kind() == Kind.COLUMN ? banner.item().jumpTo() : null;
      if (jump != null && piece.page().equals(PageLabels.find(jump, labels))) {
        return banner.item().column();
      }
    }
    return null;
  }

  private @Nullable String district(@Nullable String name) {
    return name == null ? null : archive.district(name).map(District::name).orElse(name);
  }

  private static List<Byline> bylines(List<PagePiece> chain, @Nullable FrontMatter front) {
    if (front != null && !front.bylines().isEmpty()) {
      return front.bylines();
    }
    Set<Byline> out = new LinkedHashSet<>();
    chain.forEach(p -> out.addAll(p.item().bylines()));
    return List.copyOf(out);
  }

  private static List<String> photos(List<PagePiece> chain) {
    return chain.stream().flatMap(p -> p.item().photoCredits().stream()).distinct().toList();
  }

  private List<Block> blocks(List<PagePiece> chain) {
    List<Block> out = chain.get(0).blocks();
    for (int i = 1; i < chain.size(); i++) {
      PagePiece before = chain.get(i - 1);
      out = Blocks.join(out, chain.get(i).blocks(), before.torn() || goOn.contains(before));
    }
    return out;
  }

  private List<PageReference> references(List<PagePiece> chain) {
    List<PageReference> out = new ArrayList<>();
    chain.forEach(p -> out.addAll(references.of(p)));
    return out;
  }

  /** An item without a line. */
  static ItemReading nothing(String key) {
    return new ItemReading(
        key,
        Kind.NEWS,
        HeadlineGroup.NONE,
        null,
        null,
        List.of(),
        List.of(),
        null,
        null,
        null,
        null);
  }
}
