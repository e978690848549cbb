package broadsheet.site;

import broadsheet.archive.Article;
import broadsheet.archive.Block;
import broadsheet.archive.IssueId;
import broadsheet.archive.Kind;
import broadsheet.archive.PageReference;
import broadsheet.derive.ArticleSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes articles as they are read.
 *
 * @param here the page they stand on
 * @param paper their issue
 */
record Stories(Here here, Paper paper) {
  /** A whole article. */
  Story of(Article article) {
    return of(article, turned(article), null);
  }

  /** The part of an article that is printed on one page. */
  Story partOn(String page, Article article) {
    Errata errata = new Errata(article);
    List<TextBlock> blocks = new ArrayList<>();
    for (int i = 0; i < article.blocks().size(); i++) {
      Block block = article.blocks().get(i);
      if (block.lines().stream().anyMatch(l -> l.page().equals(page))) {
        blocks.add(block(block, errata.words(i), null));
      }
    }
    return of(article, blocks, page);
  }

  private Story of(Article article, List<TextBlock> blocks, @Nullable String page) {
    ArticleSummary summary = paper.summary(article);
    IssueId issue = summary.issue();
    Errata errata = new Errata(article);
    Headline headline = headline(summary, errata);
    return new Story(
        Urls.anchor(article.number()),
        here.to(Entries.address(here.imprint(), summary)),
        article.id().value(),
        headline,
        article.kind().label(),
        kindName(summary),
        Entries.column(here, issue, summary.column()),
        Entries.district(here, summary.district()),
        summary.section() == null
            ? null
            : here.link(summary.section().name(), Urls.section(summary.section().slug())),
        people(article),
        article.photoCredits().isEmpty() ? null : String.join(" ", article.photoCredits()),
        article.place(),
        signed(article),
        blocks,
        article.pages().stream()
            .map(p -> here.link(here.pageName(p), Urls.page(issue, p)))
            .toList(),
        references(article),
        article.tags(),
        errata.of(here, issue, headline, blocks, page),
        new Elsewheres(here, paper.reprints()).of(summary));
  }

  /** Over a text without a headline stands its district or its kind, not its own beginning. */
  private Headline headline(ArticleSummary summary, Errata errata) {
    boolean headless = summary.heads().headline() == null;
    String kind = here.messages().get("kind." + summary.kind().label());
    return new Headline(
        errata.kicker(),
        errata.title(headless ? standIn(summary, kind) : summary.title()),
        headless,
        errata.deck());
  }

  private static String standIn(ArticleSummary summary, String kind) {
    if (summary.kind() == Kind.COLUMN && summary.column() != null) {
      return summary.column().name();
    }
    return summary.district() == null ? kind : summary.district().name();
  }

  /** The date under a letter, unless its signature says it already. */
  private @Nullable String signed(Article article) {
    boolean said = article.blocks().stream().anyMatch(b -> b.type() == Block.Type.SIGNOFF);
    return said || article.signedDate() == null ? null : here.dates().plain(article.signedDate());
  }

  /** Named unless the heading is the name already. */
  private @Nullable String kindName(ArticleSummary summary) {
    boolean said = summary.heads().headline() == null && summary.district() == null;
    return said ? null : Entries.kindName(here.messages(), summary.kind());
  }

  private List<Person> people(Article article) {
    return article.bylines().stream()
        .map(b -> new Person(b.name(), b.role(), here.to(here.imprint().byline(b.name()))))
        .toList();
  }

  /** All blocks, with a mark where the text goes over to another page. */
  private List<TextBlock> turned(Article article) {
    List<TextBlock> blocks = new ArrayList<>();
    Errata errata = new Errata(article);
    String page = article.page();
    for (Block block : article.blocks()) {
      String next = block.lines().isEmpty() ? page : block.lines().get(0).page();
      Link turn = next.equals(page) ? null : turn(next);
      blocks.add(block(block, errata.words(blocks.size()), turn));
      page = next;
    }
    return blocks;
  }

  private Link turn(String page) {
    return here.link(
        here.messages().format("article.turn", page), Urls.page(paper.issue().id(), page));
  }

  private static TextBlock block(Block block, List<Words> words, @Nullable Link turn) {
    return new TextBlock(block.type().name().toLowerCase(Locale.ROOT), words, turn);
  }

  private List<Reference> references(Article article) {
    Stream<Reference> printed =
        article.references().stream().filter(r -> !isJoined(article, r)).map(this::reference);
    Stream<Reference> teasers = paper.teasersOf(article).stream().map(this::teaser);
    return Stream.concat(printed, teasers).toList();
  }

  /** Whether the article was put together along this reference: its text then says so itself. */
  private static boolean isJoined(Article article, PageReference reference) {
    return reference.type() != PageReference.Type.SEE
        && reference.page() != null
        && article.pages().contains(reference.page());
  }

  private Reference reference(PageReference reference) {
    String key = "reference." + reference.type().name().toLowerCase(Locale.ROOT).replace('_', '-');
    String text = here.messages().format(key, reference.printed());
    Article target = reference.article() == null ? null : paper.find(reference.article());
    if (target != null && reference.type() == PageReference.Type.SEE) {
      return new Reference(text, addressOf(target), paper.summary(target).title());
    }
    String page = reference.page();
    return new Reference(
        text, page == null ? null : here.to(Urls.page(paper.issue().id(), page)), null);
  }

  private Reference teaser(Article teaser) {
    String text = here.messages().format("reference.announced", teaser.page());
    return new Reference(text, addressOf(teaser), paper.summary(teaser).title());
  }

  /** Where an article began, for the page on which it goes on. */
  Reference beginning(Article article) {
    String text = here.messages().format("reference.continued-from", article.page());
    return new Reference(text, addressOf(article), paper.summary(article).title());
  }

  private String addressOf(Article article) {
    return here.to(Entries.address(here.imprint(), paper.summary(article)));
  }
}
