package broadsheet.site;

import broadsheet.archive.Publication;
import broadsheet.derive.ArticleSummary;
import broadsheet.derive.IssueSummary;
import broadsheet.site.Frame.Meta;
import broadsheet.site.cite.PageRun;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code meta} elements for reference managers and crawlers: Dublin Core, Highwire, PRISM, EPrints,
 * Open Graph.
 *
 * <p>There is no {@code citation_journal_title} on purpose: with it Zotero takes every page for a
 * journal article, whatever {@code DC.type} says.
 */
final class HeadMetas {
  private final List<Meta> metas = new ArrayList<>();

  private HeadMetas() {}

  static List<Meta> ofArticle(Here here, ArticleSummary article, List<String> tags) {
    Imprint imprint = here.imprint();
    Publication publication = imprint.archive().publication(article.issue().publication());
    HeadMetas head = new HeadMetas();
    head.dublinCore(imprint, publication, article);
    head.highwire(imprint, publication, article);
    head.firstAndLastPage(article.pages());
    head.keywords(article, tags);
    head.name("prism.publicationName", publication.name());
    head.name("prism.edition", blankToNull(article.issue().edition()));
    head.name("eprints.place_of_pub", publication.place());
    head.property("article:section", sectionName(article));
    head.property("article:published_time", article.issue().date().toString());
    head.property("og:type", "article");
    head.property("og:description", blankToNull(article.lead()));
    return head.metas;
  }

  private void dublinCore(Imprint imprint, Publication publication, ArticleSummary article) {
    name("DC.type", "newspaperArticle");
    name("DC.title", article.title());
    article.authors().forEach(a -> name("DC.creator", a));
    name("DC.date", article.issue().date().toString());
    name("DC.source", publication.name());
    name("DC.identifier.pageNumber", Citations.pages(article));
    name("DC.language", imprint.textLanguage());
  }

  private void highwire(Imprint imprint, Publication publication, ArticleSummary article) {
    String date = article.issue().date().toString();
    name("citation_title", article.title());
    article.authors().forEach(a -> name("citation_author", a));
    name("citation_publication_date", date);
    name("citation_date", date);
    name("citation_language", imprint.textLanguage());
    name("citation_issn", publication.issn());
    name("citation_public_url", imprint.absolute(Entries.address(imprint, article)));
  }

  /**
   * Reference managers make a range of the first and the last page, whatever else is told. So pages
   * that do not follow each other are told in {@code DC.identifier.pageNumber} only, which is then
   * taken as it is.
   */
  private void firstAndLastPage(List<String> labels) {
    List<String> pages = labels.stream().map(Citations::page).toList();
    if (PageRun.isUnbroken(pages)) {
      name("citation_firstpage", pages.get(0));
      name("citation_lastpage", pages.size() == 1 ? null : pages.get(pages.size() - 1));
    }
  }

  private void keywords(ArticleSummary article, List<String> tags) {
    List<String> words = new ArrayList<>(tags);
    if (article.district() != null && !tags.contains(article.district().name())) {
      words.add(0, article.district().name());
    }
    name("citation_keywords", blankToNull(String.join("; ", words)));
  }

  static List<Meta> ofIssue(Here here, IssueSummary issue) {
    HeadMetas head = new HeadMetas();
    head.serial(here, issue, here.named(issue.id()));
    return head.metas;
  }

  static List<Meta> ofPage(Here here, IssueSummary issue, String label) {
    HeadMetas head = new HeadMetas();
    head.serial(here, issue, here.named(issue.id()) + " " + here.pageName(label));
    return head.metas;
  }

  private void serial(Here here, IssueSummary issue, String title) {
    Publication publication = here.imprint().archive().publication(issue.id().publication());
    name("DC.title", title);
    name("DC.publisher", publication.name());
    name("DC.issued", issue.id().date().toString());
    name("DC.identifier", publication.issn() == null ? null : "urn:issn:" + publication.issn());
    name("DC.language", here.imprint().textLanguage());
  }

  /** The column is what a reader would cite; the section stands in for it. */
  static @Nullable String sectionName(ArticleSummary article) {
    if (article.column() != null) {
      return article.column().name();
    }
    return article.section() == null ? null : article.section().name();
  }

  private static @Nullable String blankToNull(String text) {
    return text.isEmpty() ? null : text;
  }

  private void name(String key, @Nullable String content) {
    add("name", key, content);
  }

  private void property(String key, @Nullable String content) {
    add("property", key, content);
  }

  private void add(String attribute, String key, @Nullable String content) {
    if (content != null) {
      metas.add(new Meta(attribute, key, content));
    }
  }
}
