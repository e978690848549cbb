package broadsheet.site;

import broadsheet.archive.District;
import broadsheet.archive.IssueId;
import broadsheet.archive.Publication;
import broadsheet.derive.ArticleSummary;
import broadsheet.derive.IssueSummary;
import broadsheet.derive.IssueSummary.PageSummary;
import broadsheet.text.JsonArray;
import broadsheet.text.JsonObject;
import broadsheet.text.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** JSON-LD in the words of schema.org. */
final class LinkedData {
  private LinkedData() {}

  static JsonObject article(Here here, IssueSummary issue, ArticleSummary article) {
    String address = Entries.address(here.imprint(), article);
    JsonObject.Builder object = headline(here, article, address);
    List<String> authors = article.authors();
    if (!authors.isEmpty()) {
      object.put("author", new JsonArray(authors.stream().map(LinkedData::person).toList()));
    }
    return object
        .put("inLanguage", here.imprint().textLanguage())
        .putIfPresent("articleSection", HeadMetas.sectionName(article))
        .put("printPage", Citations.page(article.page()))
        .put("pageStart", Citations.page(article.page()))
        .put("pageEnd", Citations.page(article.pages().get(article.pages().size() - 1)))
        .putIfPresent("pagination", article.pages().size() == 1 ? null : Citations.pages(article))
        .putIfPresent("printSection", pageName(issue, article.page()))
        .putIfPresent("printEdition", edition(article.issue()))
        .put("wordCount", article.length())
        .put("identifier", article.id().value())
        .putIfPresent("about", article.district() == null ? null : about(article.district()))
        .put("mainEntityOfPage", here.url(address))
        .put("isPartOf", publicationIssue(here, issue).end())
        .end();
  }

  private static JsonObject.Builder headline(Here here, ArticleSummary article, String address) {
    String deck = String.join(" ", article.heads().deck());
    return JsonObject.start()
        .put("@type", "NewsArticle")
        .put("@id", here.url(address))
        .put("url", here.url(address))
        .put("headline", article.title())
        .putIfPresent("alternativeHeadline", deck.isEmpty() ? null : deck)
        .put("datePublished", article.issue().date().toString());
  }

  static JsonObject issue(Here here, IssueSummary issue) {
    List<JsonValue> parts = Mastheads.listed(issue).stream().map(a -> stub(here, a)).toList();
    return publicationIssue(here, issue).put("hasPart", new JsonArray(parts)).end();
  }

  static JsonObject page(Here here, IssueSummary issue, String label) {
    List<JsonValue> parts = Mastheads.on(issue, label).stream().map(a -> stub(here, a)).toList();
    return JsonObject.start()
        .put("@type", "CollectionPage")
        .put("name", here.named(issue.id()) + " " + here.pageName(label))
        .put("url", here.url(here.path()))
        .put("isPartOf", publicationIssue(here, issue).end())
        .put("hasPart", new JsonArray(parts))
        .end();
  }

  static JsonObject collection(Here here, String name) {
    return JsonObject.start()
        .put("@type", "CollectionPage")
        .put("name", name)
        .put("url", here.url(here.path()))
        .put("inLanguage", here.imprint().textLanguage())
        .end();
  }

  static JsonObject newspaper(Here here, Publication publication) {
    return JsonObject.start()
        .put("@type", "Newspaper")
        .put("@id", here.url(Urls.publication(publication.id())))
        .put("name", publication.name())
        .putIfPresent("issn", publication.issn())
        .end();
  }

  private static JsonObject.Builder publicationIssue(Here here, IssueSummary issue) {
    IssueId id = issue.id();
    return JsonObject.start()
        .put("@type", "PublicationIssue")
        .put("@id", here.url(Urls.issue(id)))
        .putIfPresent("issueNumber", issue.number())
        .put("datePublished", id.date().toString())
        .put("isPartOf", newspaper(here, here.imprint().archive().publication(id.publication())));
  }

  private static JsonValue stub(Here here, ArticleSummary article) {
    return headline(here, article, Entries.address(here.imprint(), article)).end();
  }

  private static JsonObject about(District district) {
    return JsonObject.start().put("@type", "Place").put("name", district.name()).end();
  }

  private static JsonValue person(String name) {
    return JsonObject.start().put("@type", "Person").put("name", name).end();
  }

  private static @Nullable String pageName(IssueSummary issue, String label) {
    return issue.pages().stream()
        .filter(p -> p.label().equals(label))
        .findFirst()
        .map(PageSummary::name)
        .orElse(null);
  }

  private static @Nullable String edition(IssueId issue) {
    return issue.edition().isEmpty() ? null : issue.edition();
  }
}
