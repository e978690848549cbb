package broadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.text.JsonArray;
import broadsheet.text.JsonObject;
import broadsheet.text.JsonText;
import broadsheet.text.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.Value;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Importers get every article of the sample right. What is right is taken from elsewhere: the texts
 * that the search serves, the printed pages on which an article stands, the front matter.
 */
@NullUnmarked
class ImporterTest {
  private static final Path CONTENT = Path.of("content");
  private static final String BASE = "https://archive.example/yunxi/";

  @TempDir static Path folder;

  /** Articles by address within the site. */
  private static final Map<String, Facts> ARTICLES = new TreeMap<>();

  private static Path site;

  /**
   * What must be told of an article.
   *
   * @param told by the texts that the search serves
   * @param paper what these say of the issue
   * @param pages labels of the printed pages on which it stands, as they are cited
   * @param page its own
   */
  private record Facts(JsonObject told, JsonObject paper, List<String> pages, Document page) {
    Imported expected() {
      String section =
          text(told, "column").isEmpty() ? text(told, "section") : text(told, "column");
      return new Imported(
          "newspaperArticle",
          text(told, "title"),
          authors(),
          text(paper, "newspaper"),
          text(paper, "date"),
          range(),
          section,
          "云溪",
          text(paper, "edition"));
    }

    /** Neighbours are a range, others a list. */
    private String range() {
      boolean neighbours =
          pages.size() == 2
              && letters(pages.get(0)).equals(letters(pages.get(1)))
              && digits(pages.get(0)) + 1 == digits(pages.get(1));
      return String.join(neighbours ? "-" : ", ", pages);
    }

    private static String letters(String label) {
      return label.replaceAll("\\d", "");
    }

    private static int digits(String label) {
      return Integer.parseInt(label.replaceAll("\\D", ""));
    }

    String allPages() {
      return String.join(", ", pages);
    }

    /** Those that sign on the page, but for those that say they edited or translated. */
    private List<String> authors() {
      return page.select(".reading header .person:has([rel=author])").stream()
          .filter(p -> !p.select("small").text().matches(".*[编译校].*"))
          .map(p -> p.select("a").text())
          .distinct()
          .toList();
    }
  }

  @BeforeAll
  static void build() throws Exception {
    site = Sites.built(CONTENT, folder.resolve("site"), "--quiet");
    try (Stream<Path> files = Files.walk(site)) {
      for (Path texts : files.filter(f -> f.toString().matches(".*texts-\\d+\\.json")).toList()) {
        addTexts(texts);
      }
    }
    assertTrue(ARTICLES.size() > 200, () -> "only " + ARTICLES.size() + " articles");
  }

  private static void addTexts(Path texts) throws Exception {
    JsonObject paper = (JsonObject) JsonText.read(Files.readString(texts));
    Map<String, List<String>> pages = pagesOfArticles(texts.getParent());
    for (JsonValue value : ((JsonArray) paper.get("articles")).values()) {
      JsonObject told = (JsonObject) value;
      String address = text(told, "url");
      ARTICLES.put(
          address,
          new Facts(
              told,
              paper,
              pages.get(address.substring(address.lastIndexOf('/') + 1)),
              document(site.resolve(address))));
    }
  }

  /** On which printed pages each article of an issue stands, where it begins first. */
  private static Map<String, List<String>> pagesOfArticles(Path issue) throws IOException {
    Map<String, List<String>> pages = new TreeMap<>();
    try (Stream<Path> files = Files.list(issue)) {
      for (Path file : files.sorted().toList()) {
        String name = String.valueOf(file.getFileName());
        if (name.matches("[a-z]?\\d+\\.html")) {
          String label = name.replace(".html", "").toUpperCase(java.util.Locale.ROOT);
          for (Element piece : document(file).select(".piece")) {
            String article = piece.select("hgroup a[href]").first().attr("href");
            pages.computeIfAbsent(article, a -> new ArrayList<>()).add(cited(label));
          }
        }
      }
    }
    return pages;
  }

  private static String cited(String label) {
    return label.replaceFirst("^0+(?=.)", "");
  }

  private static Document document(Path file) throws IOException {
    return Jsoup.parse(Files.readString(file));
  }

  private static String text(JsonObject object, String name) {
    return object.get(name) instanceof JsonValue.Text text ? text.value() : "";
  }

  @Test
  void theHeadOfEveryArticleTellsWhatItIs() {
    ARTICLES.forEach(
        (address, facts) ->
            assertEquals(facts.expected(), Imported.fromHead(facts.page()), address));
    assertTrue(ARTICLES.values().stream().anyMatch(f -> f.pages().size() > 1));
    assertTrue(ARTICLES.values().stream().anyMatch(f -> f.authors().size() > 1));
    assertTrue(ARTICLES.values().stream().anyMatch(f -> f.authors().isEmpty()));
  }

  @Test
  void listsTellTheSameOfEveryArticle() throws IOException {
    Map<String, Imported> told = new TreeMap<>();
    try (Stream<Path> files = Files.walk(site)) {
      for (Path file : files.filter(f -> f.endsWith("index.html")).sorted().toList()) {
        for (String coins : document(file).select(".Z3988").eachAttr("title")) {
          String address = Imported.addressInCoins(coins).substring(BASE.length());
          Imported before = told.put(address, Imported.fromCoins(coins));
          assertTrue(before == null || before.equals(told.get(address)), address);
        }
      }
    }
    ARTICLES.forEach(
        (address, facts) -> {
          boolean banner = text(facts.told(), "kind").equals("column");
          assertTrue(banner || told.containsKey(address), address);
          if (told.containsKey(address)) {
            Imported expected = facts.expected().listed(facts.allPages());
            assertEquals(expected, told.remove(address), address);
          }
        });
    assertEquals(Map.of(), told);
  }

  @Test
  void risReadBackIsTheArticle() {
    ARTICLES.forEach(
        (address, facts) -> {
          Imported expected = facts.expected();
          Map<String, List<String>> fields = ris(record(facts.page(), "RIS"));
          assertEquals(List.of("NEWS"), fields.get("TY"), address);
          assertEquals(List.of(expected.title()), fields.get("TI"), address);
          assertEquals(expected.authors(), fields.getOrDefault("AU", List.of()), address);
          assertEquals(List.of(expected.newspaper()), fields.get("T2"), address);
          assertEquals(List.of(expected.date().replace('-', '/') + "/"), fields.get("DA"), address);
          assertEquals(List.of(facts.allPages()), fields.get("SP"), address);
          assertEquals(expected.section(), String.join("", fields.getOrDefault("SE", List.of())));
          assertEquals(List.of("云溪"), fields.get("CY"), address);
          assertEquals(List.of(BASE + address), fields.get("UR"), address);
          assertEquals(List.of(text(facts.told(), "id")), fields.get("AN"), address);
          assertEquals(List.of(""), fields.get("ER"), address);
        });
  }

  /** A tag of two signs, two spaces, a hyphen, a space. */
  private static Map<String, List<String>> ris(String record) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    for (String line : record.lines().toList()) {
      assertTrue(line.matches("[A-Z][A-Z0-9]  - .*|ER  -"), line);
      String value = line.length() < 6 ? "" : line.substring(6);
      fields.computeIfAbsent(line.substring(0, 2), t -> new ArrayList<>()).add(value);
    }
    return fields;
  }

  @Test
  void bibtexReadBackIsTheArticle() throws Exception {
    Map<String, String> keys = new TreeMap<>();
    for (Map.Entry<String, Facts> article : ARTICLES.entrySet()) {
      Imported expected = article.getValue().expected();
      BibTeXEntry entry = bibtex(record(article.getValue().page(), "BibTeX"));
      assertEquals(null, keys.put(entry.getKey().getValue(), article.getKey()));
      assertEquals("newspaper", field(entry, "entrysubtype"));
      assertEquals(expected.title(), plain(field(entry, "title")));
      assertEquals(String.join(" and ", expected.authors()), plain(field(entry, "author")));
      assertEquals(expected.newspaper(), field(entry, "journal"));
      assertEquals(expected.date(), field(entry, "date"));
      assertEquals(article.getValue().allPages(), field(entry, "pages"));
      assertEquals(BASE + article.getKey(), field(entry, "url"));
    }
  }

  private static BibTeXEntry bibtex(String record) throws Exception {
    Collection<BibTeXEntry> entries =
        new BibTeXParser().parse(new StringReader(record)).getEntries().values();
    assertEquals(1, entries.size());
    return entries.iterator().next();
  }

  private static String field(BibTeXEntry entry, String name) {
    Value value = entry.getField(new Key(name));
    return value == null ? "" : value.toUserString();
  }

  /** As TeX would print it: groups have no sign, a backslash before a sign means the sign. */
  private static String plain(String text) {
    return text.replaceAll("(?<!\\\\)[{}]", "").replaceAll("\\\\(\\W)", "$1");
  }

  @Test
  void cslJsonReadBackIsTheArticle() throws Exception {
    for (Map.Entry<String, Facts> article : ARTICLES.entrySet()) {
      Imported expected = article.getValue().expected();
      JsonArray list = (JsonArray) JsonText.read(record(article.getValue().page(), "CSL-JSON"));
      JsonObject item = (JsonObject) list.values().get(0);
      assertEquals("article-newspaper", text(item, "type"));
      assertEquals(expected.title(), text(item, "title"));
      assertEquals(expected.newspaper(), text(item, "container-title"));
      assertEquals(article.getValue().allPages(), text(item, "page"));
      assertEquals(expected.section(), text(item, "section"));
      assertEquals(expected.place(), text(item, "publisher-place"));
      assertEquals(BASE + article.getKey(), text(item, "URL"));
      assertEquals(
          "{\"date-parts\":[[" + expected.date().replaceAll("-0?", ",") + "]]}",
          JsonText.write(item.get("issued")));
    }
  }

  /** What stands in the folded list under a name. */
  private static String record(Document page, String style) {
    for (Element term : page.select(".cite dt")) {
      if (term.text().equals(style)) {
        return term.nextElementSibling().select("pre").first().wholeText();
      }
    }
    throw new AssertionError("no " + style);
  }

  @Test
  void whatTheFrontMatterSaysIsWhatImportersGet() throws IOException {
    int seen = 0;
    try (Stream<Path> files = Files.walk(CONTENT)) {
      for (Path file : files.filter(f -> f.toString().matches(".*\\w+-\\d\\d\\.md")).toList()) {
        seen++;
        Map<String, String> matter = frontMatter(file);
        String label = String.valueOf(file.getFileName()).replaceFirst("-\\d\\d\\.md$", "");
        Facts facts = withTitle(matter.get("headline"), label, file);
        Imported got = Imported.fromHead(facts.page());
        String day = String.valueOf(file.getParent().getFileName());
        assertEquals(day, got.date(), file.toString());
        assertEquals(cited(label), got.pages().split("[-,]", 2)[0], file.toString());
        String over = matter.getOrDefault("column", matter.getOrDefault("section", got.section()));
        assertEquals(over, got.section(), file.toString());
        for (String author : got.authors()) {
          assertTrue(Files.readString(file).contains(author), file + " " + author);
        }
      }
    }
    assertTrue(seen > 15, "only " + seen + " files of articles");
  }

  private static Facts withTitle(String headline, String label, Path file) {
    String folder = String.valueOf(file.getParent().getFileName()).replace('-', '/');
    return ARTICLES.entrySet().stream()
        .filter(a -> a.getKey().contains(folder))
        .map(Map.Entry::getValue)
        .filter(f -> text(f.told(), "title").equals(headline))
        .filter(f -> text(f.told(), "page").equals(label))
        .findFirst()
        .orElseThrow(() -> new AssertionError(file + ": no page for " + headline));
  }

  /** Plain {@code name: value} lines between the first two rules. */
  private static Map<String, String> frontMatter(Path file) throws IOException {
    Map<String, String> matter = new TreeMap<>();
    String[] parts = Files.readString(file).split("(?m)^---$", 3);
    for (String line : parts[1].lines().toList()) {
      if (line.matches("\\w+: .*")) {
        String value = line.substring(line.indexOf(':') + 1).strip();
        matter.put(line.substring(0, line.indexOf(':')), value.replaceAll("^\"|\"$", ""));
      }
    }
    return matter;
  }
}
