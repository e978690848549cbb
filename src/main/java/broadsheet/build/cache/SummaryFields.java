package broadsheet.build.cache;

import broadsheet.archive.ArticleId;
import broadsheet.archive.Byline;
import broadsheet.archive.Column;
import broadsheet.archive.District;
import broadsheet.archive.HeadlineGroup;
import broadsheet.archive.IssueId;
import broadsheet.archive.Kind;
import broadsheet.archive.Section;
import broadsheet.derive.ArticleSummary;
import broadsheet.derive.IssueSummary;
import broadsheet.derive.IssueSummary.PageSummary;
import broadsheet.derive.Quality;
import broadsheet.derive.SeriesPart;
import broadsheet.names.Name;
import broadsheet.names.NameKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The fields of a summary, in the order of the records. */
final class SummaryFields {
  private static final Kind[] KINDS = Kind.values();
  private static final NameKind[] NAMES = NameKind.values();

  private SummaryFields() {}

  static void write(IssueId id, Writer out) {
    out.name(id.publication()).signed(id.date().toEpochDay()).name(id.edition());
  }

  static IssueId id(Reader in) throws BrokenFile {
    String publication = in.name();
    return new IssueId(publication, LocalDate.ofEpochDay(in.signed()), in.name());
  }

  static void write(IssueSummary issue, Writer out) {
    write(issue.id(), out);
    out.name(issue.number());
    out.list(
        issue.pages(),
        page -> {
          out.name(page.label()).name(page.name()).number(page.articles());
          out.number(page.edited() ? 1 : 0);
          write(page.quality(), out);
        });
    out.list(issue.articles(), article -> write(article, out));
  }

  private static void write(ArticleSummary article, Writer out) {
    out.text(article.id().value()).name(article.page()).number(article.number());
    out.choice(article.kind()).name(article.title());
    out.name(article.heads().kicker()).name(article.heads().headline());
    out.list(article.heads().deck(), out::text);
    write(article.section(), out);
    write(article.column(), out);
    write(article.district(), out);
    out.list(article.bylines(), byline -> out.name(byline.name()).name(byline.role()));
    out.list(article.pages(), out::name);
    out.text(article.lead()).number(article.length());
    write(article.quality(), out);
    out.list(
        article.names(),
        name -> out.choice(name.kind()).name(name.text()).number(name.sure() ? 1 : 0));
    write(article.part(), out);
    out.fixed(article.stamp());
  }

  private static void write(@Nullable Section section, Writer out) {
    out.name(section == null ? null : section.slug());
    if (section != null) {
      out.name(section.name()).list(section.pages(), out::name);
    }
  }

  private static void write(@Nullable Column column, Writer out) {
    out.name(column == null ? null : column.slug());
    if (column != null) {
      out.name(column.name()).number(column.district() ? 1 : 0);
    }
  }

  private static void write(@Nullable District district, Writer out) {
    out.name(district == null ? null : district.slug());
    if (district != null) {
      out.name(district.name()).list(district.aliases(), out::name).name(district.code());
    }
  }

  private static void write(@Nullable SeriesPart part, Writer out) {
    out.name(part == null ? null : part.series());
    if (part != null) {
      out.number(part.number()).name(part.label());
    }
  }

  private static void write(Quality quality, Writer out) {
    out.number(quality.percent()).number(quality.characters()).number(quality.misread());
    out.number(quality.strange()).number(quality.unreadable()).number(quality.torn());
  }

  static IssueSummary read(Reader in) throws BrokenFile {
    IssueId id = id(in);
    return new IssueSummary(
        id, in.nameOrNull(), in.list(() -> page(in)), in.list(() -> article(id, in)));
  }

  private static PageSummary page(Reader in) throws BrokenFile {
    return new PageSummary(
        in.name(), in.nameOrNull(), (int) in.number(), in.number() == 1, quality(in));
  }

  private static ArticleSummary article(IssueId issue, Reader in) throws BrokenFile {
    return new ArticleSummary(
        new ArticleId(in.text()),
        issue,
        in.name(),
        (int) in.number(),
        in.choice(KINDS),
        in.name(),
        new HeadlineGroup(in.nameOrNull(), in.nameOrNull(), in.list(in::text)),
        section(in),
        column(in),
        district(in),
        in.list(() -> new Byline(in.name(), in.name())),
        in.list(in::name),
        in.text(),
        (int) in.number(),
        quality(in),
        in.list(() -> new Name(in.choice(NAMES), in.name(), in.number() == 1)),
        part(in),
        in.fixed());
  }

  private static @Nullable Section section(Reader in) throws BrokenFile {
    String slug = in.nameOrNull();
    return slug == null ? null : new Section(in.name(), slug, in.list(in::name));
  }

  private static @Nullable Column column(Reader in) throws BrokenFile {
    String slug = in.nameOrNull();
    return slug == null ? null : new Column(in.name(), slug, in.number() == 1);
  }

  private static @Nullable District district(Reader in) throws BrokenFile {
    String slug = in.nameOrNull();
    return slug == null ? null : new District(in.name(), slug, in.list(in::name), in.nameOrNull());
  }

  private static @Nullable SeriesPart part(Reader in) throws BrokenFile {
    String series = in.nameOrNull();
    return series == null ? null : new SeriesPart(series, (int) in.number(), in.name());
  }

  private static Quality quality(Reader in) throws BrokenFile {
    return new Quality(
        (int) in.number(),
        (int) in.number(),
        (int) in.number(),
        (int) in.number(),
        (int) in.number(),
        (int) in.number());
  }
}
