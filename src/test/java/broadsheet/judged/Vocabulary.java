package broadsheet.judged;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What schema.org says of the few types that an archive uses: a stand-in for its context, which is
 * half a megabyte and on another host.
 *
 * <p>The properties of a type include those of the types above it. A name that is not here is not
 * in the vocabulary, or nobody has looked it up yet.
 */
final class Vocabulary {
  static final String BASE = "http://schema.org/";

  private static final String THING = "name description alternateName url image mainEntityOfPage ";
  private static final String WORK =
      THING
          + "headline alternativeHeadline author contributor datePublished dateModified inLanguage"
          + " isPartOf hasPart about keywords text position publisher spatialCoverage"
          + " temporalCoverage license isBasedOn citation creditText contentLocation identifier"
          + " encoding associatedMedia workExample exampleOfWork sameAs ";

  private static final Map<String, Set<String>> PROPERTIES =
      Map.ofEntries(
          type("CollectionPage", WORK + "breadcrumb lastReviewed mainEntity"),
          type("WebPage", WORK + "breadcrumb lastReviewed mainEntity"),
          type("WebSite", WORK + "issn potentialAction"),
          type(
              "NewsArticle",
              WORK
                  + "articleBody articleSection pageStart pageEnd pagination"
                  + " wordCount dateline printColumn printEdition printPage printSection"),
          type("Newspaper", WORK + "issn startDate endDate"),
          type("PublicationIssue", WORK + "issueNumber pageStart pageEnd pagination"),
          type("Dataset", WORK + "distribution includedInDataCatalog variableMeasured issn"),
          type("DataDownload", WORK + "contentUrl contentSize encodingFormat uploadDate"),
          type("ItemList", THING + "itemListElement itemListOrder numberOfItems"),
          type("BreadcrumbList", THING + "itemListElement itemListOrder numberOfItems"),
          type("ListItem", THING + "item position nextItem previousItem"),
          type("Person", THING + "affiliation jobTitle worksFor sameAs"),
          type("Organization", THING + "address location sameAs"),
          type("Place", THING + "address containedInPlace geo identifier sameAs"),
          type("AdministrativeArea", THING + "address containedInPlace geo identifier sameAs"));

  /** What readers of such data will not do without. */
  private static final Map<String, List<String>> NEEDED =
      Map.of(
          "NewsArticle", List.of("headline", "datePublished", "url"),
          "Newspaper", List.of("name"),
          "PublicationIssue", List.of("datePublished", "isPartOf"),
          "CollectionPage", List.of("name", "url"),
          "BreadcrumbList", List.of("itemListElement"),
          "ListItem", List.of("position", "name", "item"),
          "Person", List.of("name"));

  /** Properties whose values are addresses. */
  private static final Set<String> ADDRESSES =
      Set.of("url", "item", "mainEntityOfPage", "sameAs", "contentUrl", "license", "image");

  /** The context: every type and property by its name, and no vocabulary beside them. */
  static final JsonObject CONTEXT = context();

  private Vocabulary() {}

  private static Map.Entry<String, Set<String>> type(String name, String properties) {
    return Map.entry(name, Set.of(properties.split(" ")));
  }

  static boolean knows(String type) {
    return PROPERTIES.containsKey(type);
  }

  /** Whether things of a type can have a property. */
  static boolean allows(String type, String property) {
    return PROPERTIES.getOrDefault(type, Set.of()).contains(property);
  }

  static List<String> needed(String type) {
    return NEEDED.getOrDefault(type, List.of());
  }

  private static JsonObject context() {
    Set<String> names = new TreeSet<>(PROPERTIES.keySet());
    PROPERTIES.values().forEach(names::addAll);
    JsonObjectBuilder terms = Json.createObjectBuilder();
    for (String name : names) {
      JsonObjectBuilder term = Json.createObjectBuilder().add("@id", BASE + name);
      if (ADDRESSES.contains(name)) {
        term.add("@type", "@id");
      }
      terms.add(name, term);
    }
    return Json.createObjectBuilder().add("@context", terms).build();
  }
}
