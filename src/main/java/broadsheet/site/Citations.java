package broadsheet.site;

import broadsheet.archive.IssueId;
import broadsheet.archive.Page;
import broadsheet.archive.Publication;
import broadsheet.derive.ArticleSummary;
import broadsheet.derive.IssueSummary;
import broadsheet.site.cite.CitationForm;
import broadsheet.site.cite.Cited;
import broadsheet.site.cite.Cited.Heading;
import broadsheet.site.cite.Cited.Held;
import broadsheet.site.cite.Cited.Level;
import broadsheet.site.cite.Cited.Newspaper;
import broadsheet.site.cite.Cited.Printed;
import broadsheet.site.cite.CitedDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells what there is to cite: of an article, a page, an issue, a column, a newspaper. */
final class Citations {
  private Citations() {}

  /** An article, after GB/T 7714—2025. */
  static String gbt7714(Imprint imprint, ArticleSummary article) {
    return CitationForm.GB_2025.of(article(imprint, article));
  }

  static Cited article(Imprint imprint, ArticleSummary article) {
    return new Cited(
        Level.ARTICLE,
        article.id().value(),
        article.authors(),
        heading(article),
        newspaper(imprint, article.issue().publication()),
        printed(article.issue(), null, article.pages()),
        held(imprint, Entries.address(imprint, article)));
  }

  private static Heading heading(ArticleSummary article) {
    return new Heading(
        article.title(),
        article.column() == null ? null : article.column().name(),
        article.section() == null ? null : article.section().name(),
        article.district() == null ? List.of() : List.of(article.district().name()));
  }

  static Cited page(Imprint imprint, IssueId issue, Page page) {
    String path = Urls.page(issue, page.label());
    String name = page.name() == null ? called(imprint, page.label()) : page.name();
    return new Cited(
        Level.PART,
        path,
        List.of(),
        new Heading(name, null, null, List.of()),
        newspaper(imprint, issue.publication()),
        printed(issue, null, List.of(page.label())),
        held(imprint, path));
  }

  /** A citation speaks the language of the newspaper, whatever the interface speaks. */
  private static String called(Imprint imprint, String label) {
    String page = Cited.page(label);
    return imprint.archive().language().startsWith("zh") ? "第" + page + "版" : "Page " + page;
  }

  static Cited issue(Imprint imprint, IssueSummary issue) {
    return new Cited(
        Level.WHOLE,
        issue.id().toString(),
        List.of(),
        Heading.NONE,
        newspaper(imprint, issue.id().publication()),
        printed(issue.id(), issue.number(), List.of()),
        held(imprint, Urls.issue(issue.id())));
  }

  /** A newspaper as far as it is held, or a year of it. */
  static Cited newspaper(Imprint imprint, String publication, CitedDate date, String path) {
    return new Cited(
        Level.WHOLE,
        publication + "-" + date.years("-"),
        List.of(),
        Heading.NONE,
        newspaper(imprint, publication),
        new Printed(date, null, null, List.of()),
        held(imprint, path));
  }

  /** A list of articles of a newspaper that has a name: a column, or a district in a column. */
  static Cited column(Here here, String publication, Heading heading, CitedDate date) {
    return new Cited(
        Level.PART,
        here.path(),
        List.of(),
        heading,
        newspaper(here.imprint(), publication),
        new Printed(date, null, null, List.of()),
        held(here.imprint(), here.path()));
  }

  private static Newspaper newspaper(Imprint imprint, String id) {
    Publication publication = imprint.archive().publication(id);
    return new Newspaper(
        publication.name(), publication.place(), publication.issn(), imprint.textLanguage());
  }

  private static Printed printed(IssueId issue, @Nullable String number, List<String> pages) {
    return new Printed(CitedDate.on(issue.date()), issue.edition(), number, pages);
  }

  private static Held held(Imprint imprint, String path) {
    return new Held(imprint.archive().title(), imprint.absolute(path));
  }

  /** All pages of an article as they are cited: {@code 1, 3}. */
  static String pages(ArticleSummary article) {
    return printed(article.issue(), null, article.pages()).allPages();
  }

  /** The label of a page as it is cited: 01 is page 1, A05 stays. */
  static String page(String label) {
    return Cited.page(label);
  }
}
