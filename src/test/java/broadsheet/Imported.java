package broadsheet;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.NullUnmarked;

/**
 * What a reference manager gets from a page of the site, after the rules of Zotero's general
 * importers: {@code DC.type} decides the type, unless there is the title of a journal; Highwire's
 * tags win over Dublin Core's; first and last page make a range.
 *
 * @param type of the item
 * @param title of the article
 * @param authors in their order
 * @param newspaper its name
 * @param date ISO date
 * @param pages as told
 * @param section column or section
 * @param place of publication
 * @param edition of the day
 */
@NullUnmarked
record Imported(
    String type,
    String title,
    List<String> authors,
    String newspaper,
    String date,
    String pages,
    String section,
    String place,
    String edition) {
  /** From the tags in the head of an article's page. */
  static Imported fromHead(Document page) {
    String journal = first(page, "citation_journal_title");
    String paper = first(page, "prism.publicationName");
    return new Imported(
        journal.isEmpty() ? first(page, "DC.type") : "journalArticle",
        either(first(page, "citation_title"), first(page, "DC.title")),
        all(page, "citation_author").isEmpty()
            ? all(page, "DC.creator")
            : all(page, "citation_author"),
        either(paper, first(page, "og:site_name")),
        either(first(page, "citation_publication_date"), first(page, "DC.date")),
        pages(page),
        first(page, "article:section"),
        first(page, "eprints.place_of_pub"),
        first(page, "prism.edition"));
  }

  private static String pages(Document page) {
    String told = first(page, "DC.identifier.pageNumber");
    String from = either(first(page, "citation_firstpage"), told);
    String to = first(page, "citation_lastpage");
    return to.isEmpty() ? from : from + "-" + to;
  }

  /** From the title of a COinS span, the section excepted, for which it has no word. */
  static Imported fromCoins(String contextObject) {
    Map<String, List<String>> fields = new TreeMap<>();
    for (String pair : contextObject.split("&", -1)) {
      String[] parts = pair.split("=", 2);
      String value = URLDecoder.decode(parts[1], StandardCharsets.UTF_8);
      fields.computeIfAbsent(parts[0], key -> new ArrayList<>()).add(value);
    }
    boolean dublinCore = one(fields, "rft_val_fmt").equals("info:ofi/fmt:kev:mtx:dc");
    return new Imported(
        dublinCore ? one(fields, "rft.type") : "journalArticle",
        one(fields, "rft.title"),
        fields.getOrDefault("rft.au", List.of()),
        one(fields, "rft.source"),
        one(fields, "rft.date"),
        one(fields, "rft.pages"),
        "",
        one(fields, "rft.place"),
        one(fields, "rft.edition"));
  }

  /** The address that a COinS span tells. */
  static String addressInCoins(String contextObject) {
    String[] parts = contextObject.split("&rft\\.identifier=", 2);
    return URLDecoder.decode(parts[1].split("&", 2)[0], StandardCharsets.UTF_8);
  }

  /** The same with other pages and without the section, as lists tell it. */
  Imported listed(String allPages) {
    return new Imported(type, title, authors, newspaper, date, allPages, "", place, edition);
  }

  private static String one(Map<String, List<String>> fields, String name) {
    List<String> values = fields.getOrDefault(name, List.of());
    if (values.size() > 1) {
      throw new IllegalArgumentException(name + " stands " + values.size() + " times");
    }
    return values.isEmpty() ? "" : values.get(0);
  }

  private static String first(Document page, String name) {
    List<String> all = all(page, name);
    return all.isEmpty() ? "" : all.get(0);
  }

  private static List<String> all(Document page, String name) {
    return page.select("meta[name=" + name + "], meta[property=" + name + "]").eachAttr("content");
  }

  private static String either(String one, String other) {
    return one.isEmpty() ? other : one;
  }
}
