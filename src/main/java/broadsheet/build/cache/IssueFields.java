package broadsheet.build.cache;

import broadsheet.archive.Article;
import broadsheet.archive.ArticleId;
import broadsheet.archive.Former;
import broadsheet.archive.Issue;
import broadsheet.archive.IssueId;
import broadsheet.archive.Page;
import broadsheet.archive.PrintedLine;
import broadsheet.archive.Role;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields of an issue but its articles, in the order of the records. */
final class IssueFields {
  private static final Role[] ROLES = Role.values();

  private IssueFields() {}

  static void write(Issue issue, Writer out) {
    out.text(issue.id().publication()).signed(issue.id().date().toEpochDay());
    out.text(issue.id().edition()).name(issue.number()).list(issue.notes(), out::text);
    out.list(issue.pages(), page -> write(page, out));
    out.list(issue.formers(), former -> write(former, out));
  }

  private static void write(Page page, Writer out) {
    out.text(page.label()).name(page.name()).text(page.source());
    out.number(page.edited() ? 1 : 0);
    out.list(page.lines(), line -> write(line, out));
    out.list(page.articles(), id -> out.name(id.value()));
  }

  private static void write(PrintedLine line, Writer out) {
    ArticleId article = line.article();
    out.number(line.number()).text(line.text()).choice(line.role());
    out.name(article == null ? null : article.value());
  }

  static Issue read(Reader in, List<Article> articles) throws BrokenFile {
    String publication = in.text();
    LocalDate date = LocalDate.ofEpochDay(in.signed());
    IssueId id = new IssueId(publication, date, in.text());
    String number = in.nameOrNull();
    List<String> notes = in.list(in::text);
    List<Page> pages = in.list(() -> page(in));
    return new Issue(id, number, notes, pages, articles, in.list(() -> former(in)));
  }

  private static Page page(Reader in) throws BrokenFile {
    return new Page(
        in.text(),
        in.nameOrNull(),
        in.text(),
        in.number() == 1,
        in.list(() -> line(in)),
        in.list(() -> new ArticleId(in.name())));
  }

  private static PrintedLine line(Reader in) throws BrokenFile {
    return new PrintedLine(
        (int) in.number(), in.text(), in.choice(ROLES), article(in.nameOrNull()));
  }

  private static void write(Former former, Writer out) {
    ArticleId now = former.now();
    out.name(former.page()).number(former.number()).name(now == null ? null : now.value());
  }

  private static Former former(Reader in) throws BrokenFile {
    return new Former(in.name(), (int) in.number(), article(in.nameOrNull()));
  }

  private static @Nullable ArticleId article(@Nullable String id) {
    return id == null ? null : new ArticleId(id);
  }
}
