package broadsheet.judged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** What programs read of the site, read by programs that are not ours. */
class ValidDataTest {
  private static final String BASE = "https://archive.example/yunxi/";
  private static final String OPENSEARCH = "http://a9.com/-/spec/opensearch/1.1/";

  @TempDir static Path folder;
  private static Path site;

  @BeforeAll
  static void build() throws Exception {
    site = SampleSites.built(folder, "zh-Hans", "own");
  }

  /** The file that an address of the site names; fails when there is none. */
  private static Path file(@Nullable String address) {
    assertNotNull(address);
    assertTrue(address.startsWith(BASE), address);
    String path = URI.create(address).getPath().substring("/yunxi/".length());
    Path file = site.resolve(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
    assertTrue(Files.isRegularFile(file), address);
    return file;
  }

  @Test
  void everyFeedIsReadByRome() throws Exception {
    List<String> feeds = PageTypes.paths(site.resolve("feeds"), ".xml");
    for (String path : feeds) {
      SyndFeedInput input = new SyndFeedInput(true, Locale.ROOT);
      input.setXmlHealerOn(false);
      SyndFeed feed = input.build(site.resolve("feeds").resolve(path).toFile());
      assertEquals("atom_1.0", feed.getFeedType(), path);
      assertFalse(feed.getTitle().isBlank(), path);
      assertNotNull(feed.getPublishedDate(), path);
      assertFalse(feed.getEntries().isEmpty(), path);
      Set<String> ids = new TreeSet<>();
      for (SyndEntry entry : feed.getEntries()) {
        assertTrue(ids.add(entry.getUri()), path + " has twice " + entry.getUri());
        assertFalse(entry.getTitle().isBlank(), path);
        assertNotNull(entry.getUpdatedDate(), path);
        assertFalse(
            entry.getUpdatedDate().toInstant().isAfter(feed.getPublishedDate().toInstant()), path);
        file(entry.getLink());
      }
    }
    assertTrue(feeds.size() > 10, feeds::toString);
  }

  @Test
  void theSitemapIsReadByCrawlerCommonsAndNamesEveryPage() throws Exception {
    byte[] bytes = Files.readAllBytes(site.resolve("sitemap.xml"));
    SiteMapParser parser = new SiteMapParser(true);
    parser.setStrictNamespace(true);
    SiteMap map = (SiteMap) parser.parseSiteMap(bytes, URI.create(BASE + "sitemap.xml").toURL());
    Set<String> named = new TreeSet<>();
    for (SiteMapURL url : map.getSiteMapUrls()) {
      assertTrue(url.isValid(), url::toString);
      named.add(site.relativize(file(url.getUrl().toString())).toString());
    }
    Set<String> pages = new TreeSet<>(PageTypes.paths(site, ".html"));
    pages.remove("404.html");
    assertTrue(pages.containsAll(named), "only pages are named");
    pages.removeAll(named);
    assertTrue(pages.stream().allMatch(p -> p.endsWith("-collation.html")), pages::toString);
  }

  @Test
  void theLinkedDataOfEveryPageIsSchemaOrg() throws Exception {
    LinkedDataJudge judge = new LinkedDataJudge();
    for (String path : PageTypes.paths(site, ".html")) {
      Document page = Jsoup.parse(PageTypes.text(site, path));
      String data = page.select("script[type=application/ld+json]").html();
      assertEquals(List.of(), judge.faults(data), path);
    }
    assertTrue(judge.types().containsAll(Set.of("NewsArticle", "Newspaper", "PublicationIssue")));
  }

  @Test
  void wrongLinkedDataIsFound() throws Exception {
    String start = "{\"@context\":\"https://schema.org\",\"@graph\":[";
    LinkedDataJudge judge = new LinkedDataJudge();
    assertEquals(
        List.of("NewsArticle without headline"),
        judge.faults(
            start
                + "{\"@type\":\"NewsArticle\",\"datePublished\":\"2022-11-21\",\"url\":\"x:y\"}]}"));
    assertEquals(
        List.of("no property headlin"),
        judge.faults(start + "{\"@type\":\"Person\",\"name\":\"x\",\"headlin\":\"x\"}]}"));
    assertEquals(
        List.of("Person has no printPage"),
        judge.faults(start + "{\"@type\":\"Person\",\"name\":\"x\",\"printPage\":\"1\"}]}"));
  }

  @Test
  void everyPageCanBeSharedByOpenGraph() {
    for (String path : PageTypes.paths(site, ".html")) {
      Document page = Jsoup.parse(PageTypes.text(site, path));
      assertFalse(property(page, "og:title").isBlank(), path);
      assertEquals("云溪报刊档案", property(page, "og:site_name"), path);
      assertEquals(site.resolve(path), file(property(page, "og:url")), path);
      boolean article = page.body().hasClass("is-article");
      assertEquals(article ? "article" : "website", property(page, "og:type"), path);
      if (article) {
        LocalDate.parse(property(page, "article:published_time"));
        assertTrue(page.select("meta[property=og:description]").size() <= 1, path);
      }
      page.select("meta[property=og:image]").forEach(image -> file(image.attr("content")));
    }
  }

  /** The one value of a property. */
  private static String property(Document page, String name) {
    List<String> values = page.select("meta[property=" + name + "]").eachAttr("content");
    assertEquals(1, values.size(), name);
    return values.get(0);
  }

  @Test
  void theSearchDescriptionIsWhatBrowsersTake() throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    Element root =
        factory
            .newDocumentBuilder()
            .parse(site.resolve("opensearch.xml").toFile())
            .getDocumentElement();
    assertEquals(OPENSEARCH, root.getNamespaceURI());
    assertEquals("OpenSearchDescription", root.getLocalName());
    String name = root.getElementsByTagNameNS(OPENSEARCH, "ShortName").item(0).getTextContent();
    assertTrue(!name.isBlank() && name.length() <= 16, name);
    Element url = (Element) root.getElementsByTagNameNS(OPENSEARCH, "Url").item(0);
    assertEquals("text/html", url.getAttribute("type"));
    String term = URLEncoder.encode("静默管理", StandardCharsets.UTF_8);
    URI asked = URI.create(url.getAttribute("template").replace("{searchTerms}", term));
    assertEquals("q=静默管理", asked.getQuery());
    assertEquals(site.resolve("search/index.html"), file(asked.toString()));
  }

  @Test
  void everyJsonFileIsReadAndCalendarsTellEveryDayOnce() throws Exception {
    for (String path : PageTypes.paths(site, ".json")) {
      try (JsonReader reader = Json.createReader(new StringReader(PageTypes.text(site, path)))) {
        JsonObject data = reader.readObject();
        if (path.endsWith("/calendar.json")) {
          calendar(path, data);
        }
      }
    }
  }

  private static void calendar(String path, JsonObject data) {
    @Nullable LocalDate before = null;
    for (JsonObject day : data.getJsonArray("days").getValuesAs(JsonObject.class)) {
      LocalDate date = LocalDate.parse(day.getString("date"));
      assertEquals(data.getInt("year"), date.getYear(), path);
      assertTrue(before == null || date.equals(before.plusDays(1)), path + ": " + date);
      before = date;
      String state = day.getString("state");
      assertTrue(
          Set.of("held", "partly", "unedited", "unpublished", "missing").contains(state), state);
      boolean held = Set.of("held", "partly", "unedited").contains(state);
      assertEquals(held, day.containsKey("issues"), path + ": " + date);
      for (JsonValue issue : held ? day.getJsonArray("issues") : List.<JsonValue>of()) {
        String url = issue.asJsonObject().getString("url");
        assertTrue(Files.isRegularFile(site.resolve(path).resolveSibling(url).normalize()), url);
      }
    }
  }
}
