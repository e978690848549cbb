package broadsheet.build.cache;

import broadsheet.archive.Article;
import broadsheet.archive.ArticleId;
import broadsheet.archive.Block;
import broadsheet.archive.Byline;
import broadsheet.archive.Correction;
import broadsheet.archive.HeadlineGroup;
import broadsheet.archive.Kind;
import broadsheet.archive.LineRef;
import broadsheet.archive.PageReference;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields of an article, in the order of the records. */
final class ArticleFields {
  private static final Kind[] KINDS = Kind.values();
  private static final Block.Type[] BLOCKS = Block.Type.values();
  private static final PageReference.Type[] REFERENCES = PageReference.Type.values();
  private static final Correction.Part[] PARTS = Correction.Part.values();

  private ArticleFields() {}

  static void write(Article article, Writer out) {
    out.text(article.id().value()).name(article.page()).number(article.number());
    out.choice(article.kind());
    out.name(article.heads().kicker()).name(article.heads().headline());
    out.list(article.heads().deck(), out::text);
    out.name(article.column()).name(article.district()).name(article.section());
    out.list(article.bylines(), b -> out.text(b.name()).name(b.role()));
    out.list(article.photoCredits(), out::text);
    out.list(article.blocks(), b -> write(b, out));
    out.list(article.pages(), out::name);
    out.list(article.references(), r -> write(r, out));
    writeDate(article.signedDate(), out);
    out.name(article.place()).list(article.tags(), out::text);
    out.list(article.corrections(), c -> write(c, out));
  }

  private static void write(Correction correction, Writer out) {
    out.text(correction.printed()).text(correction.corrected()).name(correction.why());
    out.name(correction.line().page()).number(correction.line().line());
    Correction.Span span = correction.span();
    out.number(span == null ? 0 : 1);
    if (span != null) {
      out.choice(span.part()).number(span.index());
      out.number(span.start()).number(span.end());
    }
  }

  private static void write(Block block, Writer out) {
    out.choice(block.type()).text(block.text());
    out.list(block.lines(), l -> out.name(l.page()).number(l.line()));
  }

  private static void write(PageReference reference, Writer out) {
    ArticleId article = reference.article();
    out.choice(reference.type()).name(reference.printed()).name(reference.page());
    out.name(article == null ? null : article.value());
  }

  private static void writeDate(@Nullable LocalDate date, Writer out) {
    if (date == null) {
      out.number(0);
    } else {
      out.number(1).signed(date.toEpochDay());
    }
  }

  static Article read(Reader in) throws BrokenFile {
    return new Article(
        new ArticleId(in.text()),
        in.name(),
        (int) in.number(),
        in.choice(KINDS),
        heads(in),
        in.nameOrNull(),
        in.nameOrNull(),
        in.nameOrNull(),
        in.list(() -> new Byline(in.text(), in.name())),
        in.list(in::text),
        in.list(() -> block(in)),
        in.list(in::name),
        in.list(() -> reference(in)),
        date(in),
        in.nameOrNull(),
        in.list(in::text),
        in.list(() -> correction(in)));
  }

  private static Correction correction(Reader in) throws BrokenFile {
    String printed = in.text();
    String corrected = in.text();
    String why = in.nameOrNull();
    LineRef line = new LineRef(in.name(), (int) in.number());
    return new Correction(printed, corrected, why, line, in.number() == 0 ? null : span(in));
  }

  private static Correction.Span span(Reader in) throws BrokenFile {
    Correction.Part part = in.choice(PARTS);
    return new Correction.Span(part, (int) in.number(), (int) in.number(), (int) in.number());
  }

  private static HeadlineGroup heads(Reader in) throws BrokenFile {
    String kicker = in.nameOrNull();
    String headline = in.nameOrNull();
    List<String> deck = in.list(in::text);
    return new HeadlineGroup(kicker, headline, deck);
  }

  private static Block block(Reader in) throws BrokenFile {
    return new Block(
        in.choice(BLOCKS), in.text(), in.list(() -> new LineRef(in.name(), (int) in.number())));
  }

  private static PageReference reference(Reader in) throws BrokenFile {
    PageReference.Type type = in.choice(REFERENCES);
    String printed = in.name();
    String page = in.nameOrNull();
    String article = in.nameOrNull();
    return new PageReference(type, printed, page, article == null ? null : new ArticleId(article));
  }

  private static @Nullable LocalDate date(Reader in) throws BrokenFile {
    return in.number() == 0 ? null : LocalDate.ofEpochDay(in.signed());
  }
}
