package broadsheet.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.archive.Archive;
import broadsheet.archive.Archive.ArticleForm;
import broadsheet.archive.Issue;
import broadsheet.site.Messages;
import broadsheet.site.SampleArchive;
import broadsheet.site.WebPage;
import broadsheet.text.JsonFault;
import broadsheet.text.JsonText;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.NodeList;

/** Laws that the whole site of the sample obeys. */
@NullUnmarked
class SiteTest {
  private static final String BASE = "https://archive.example/news/";

  private static Map<String, String> site(Archive archive, List<Issue> issues, String language)
      throws Exception {
    Messages messages = SampleArchive.words(language);
    Renderer renderer = new Renderer(Templates.in(SampleArchive.TEMPLATES), messages);
    Map<String, String> files = new TreeMap<>();
    for (WebPage page : SampleArchive.site(archive, issues, messages)) {
      byte[] bytes = renderer.render(page.view());
      String before = files.put(page.path(), new String(bytes, StandardCharsets.UTF_8));
      assertEquals(null, before, "two views have the address " + page.path());
    }
    return files;
  }

  private static Map<String, String> site(String base, ArticleForm form) throws Exception {
    return site(SampleArchive.archive(base, form), SampleArchive.issues(), "zh-Hans");
  }

  private static Map<String, Document> html(Map<String, String> files) {
    Map<String, Document> pages = new TreeMap<>();
    files.forEach(
        (path, text) -> {
          if (path.endsWith(".html")) {
            pages.put(path, Jsoup.parse(text));
          }
        });
    return pages;
  }

  @ParameterizedTest
  @EnumSource(ArticleForm.class)
  void everyLinkLeadsToAFileAndEveryFragmentToAnId(ArticleForm form) throws Exception {
    Map<String, String> files = site(null, form);
    Map<String, Document> pages = html(files);
    Set<String> dead = new TreeSet<>();
    int links = 0;
    for (Map.Entry<String, Document> page : pages.entrySet()) {
      for (Element link : page.getValue().select("a[href], link[href]")) {
        String href = link.attr("href");
        if (href.contains("assets/") || href.startsWith("http://purl.org/")) {
          continue;
        }
        links++;
        URI target = URI.create("site:/" + page.getKey()).resolve(href);
        if (!leads(target, files, pages)) {
          dead.add(page.getKey() + " → " + href);
        }
      }
    }
    assertEquals(Set.of(), dead);
    assertTrue(links > 4000, "few links were seen: " + links);
  }

  private static boolean leads(URI target, Map<String, String> files, Map<String, Document> pages) {
    String path = target.getPath().substring(1);
    String id = target.getFragment();
    Document page = pages.get(path);
    return id == null ? files.containsKey(path) : page != null && page.getElementById(id) != null;
  }

  @Test
  void everyPageCanBeReachedFromTheHomePage() throws Exception {
    Map<String, Document> pages = html(site(null, ArticleForm.OWN));
    Set<String> reached = new TreeSet<>();
    List<String> open = new ArrayList<>(List.of("index.html"));
    while (!open.isEmpty()) {
      String path = open.remove(open.size() - 1);
      Document page = pages.get(path);
      if (page != null && reached.add(path)) {
        page.select("a[href]")
            .forEach(
                a ->
                    open.add(
                        URI.create("site:/" + path)
                            .resolve(a.attr("href"))
                            .getPath()
                            .substring(1)));
      }
    }
    Set<String> orphans = new TreeSet<>(pages.keySet());
    orphans.removeAll(reached);
    assertEquals(Set.of("404.html"), orphans);
  }

  @ParameterizedTest
  @CsvSource({"zh-Hans, OWN", "en, OWN", "zh-Hans, PAGE"})
  void everyPageIsWellBuilt(String language, ArticleForm form) throws Exception {
    Archive archive = SampleArchive.archive(BASE, form);
    html(site(archive, SampleArchive.issues(), language))
        .forEach(
            (path, page) -> {
              assertEquals(language, page.select("html").attr("lang"), path);
              assertEquals(1, page.select("h1").size(), path);
              assertEquals(1, page.select("main").size(), path);
              assertFalse(page.title().isBlank(), path);
              assertFalse(page.select("meta[name=description]").attr("content").isBlank(), path);
              assertHeadingsInOrder(path, page);
              List<String> ids = page.select("[id]").eachAttr("id");
              assertEquals(ids.size(), ids.stream().distinct().count(), path);
              assertEquals(
                  0, page.select("[style], style, script:not([type]):not([src])").size(), path);
              assertEquals(1, page.select("link[rel=canonical]").size(), path);
            });
  }

  private static void assertHeadingsInOrder(String path, Document page) {
    int level = 0;
    for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
      int next = heading.tagName().charAt(1) - '0';
      assertTrue(next <= level + 1, path + ": h" + next + " after h" + level);
      level = next;
    }
  }

  @Test
  void linkedDataIsJson() throws Exception {
    html(site(BASE, ArticleForm.OWN))
        .forEach(
            (path, page) -> {
              String data = page.select("script[type=application/ld+json]").html();
              try {
                assertTrue(JsonText.write(JsonText.read(data)).contains("schema.org"), path);
              } catch (JsonFault e) {
                throw new AssertionError(path + ": " + data, e);
              }
            });
  }

  @Test
  void articlePagesTellReferenceManagersWhatTheyAre() throws Exception {
    Document page = html(site(BASE, ArticleForm.OWN)).get("yxrb/2022/11/21/01-02.html");
    assertEquals(List.of("newspaperArticle"), metas(page, "DC.type"));
    assertEquals(List.of("把群众冷暖记在心上落到户里"), metas(page, "DC.title"));
    assertEquals(List.of("周牧野", "何一诺"), metas(page, "citation_author"));
    assertEquals(List.of("云溪日报"), metas(page, "prism.publicationName"));
    assertEquals(List.of("1"), metas(page, "citation_firstpage"));
    assertEquals(List.of("云溪"), metas(page, "eprints.place_of_pub"));
    assertEquals(List.of(), metas(page, "citation_journal_title"));
    assertEquals(0, page.select(".Z3988").size());
  }

  private static List<String> metas(Document page, String name) {
    return page.select("meta[name=" + name + "]").eachAttr("content");
  }

  @Test
  void jumpsAreLinkedBothWays() throws Exception {
    Map<String, Document> pages = html(site(null, ArticleForm.OWN));
    Document article = pages.get("yxrb/2022/11/21/01-02.html");
    assertEquals(List.of("02.html"), article.select(".turn a").eachAttr("href"));
    Document second = pages.get("yxrb/2022/11/21/02.html");
    assertEquals(List.of("01-02.html"), second.select(".turn a").eachAttr("href"));
    assertTrue(
        pages.get("yxrb/2022/11/21/01-01.html").select(".references a[href=02-01.html]").size()
            == 1);
    assertTrue(
        pages.get("yxrb/2022/11/21/02-01.html").select(".references a[href=01-01.html]").size()
            == 1);
  }

  @Test
  void readingOnGoesThroughTheWholeIssueAndIntoTheNext() throws Exception {
    Map<String, Document> pages = html(site(null, ArticleForm.OWN));
    List<String> read = new ArrayList<>();
    String at = "01-01.html";
    while (!at.isEmpty()) {
      read.add(at);
      at = pages.get("yxrb/2022/11/21/" + at).select("link[rel=next]").attr("href");
    }
    assertEquals(18, read.size());
    assertEquals("02-02.html", read.get(read.size() - 1));
    for (String last : List.of("02-02.html", "02.html")) {
      String next =
          pages.get("yxrb/2022/11/21/" + last).select(".around-issue .around-after").attr("href");
      assertEquals("../../../2023/11/20/index.html", next);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "${1/0}<#if>[=x]",
        "]]> &amp; \" ' <!--",
        "</title></script><img src=x>"
      })
  void textFromPagesIsNeverMarkup(String hostile) throws Exception {
    Map<String, String> files =
        site(
            SampleArchive.archive(BASE, ArticleForm.OWN),
            List.of(SampleArchive.hostile(hostile)),
            "zh-Hans");
    Document article = html(files).get("yxrb/2022/11/21/01-01.html");
    assertEquals(hostile, article.select("h1").text());
    assertEquals(hostile, article.select(".body > p").text());
    html(files)
        .forEach(
            (path, page) ->
                assertEquals(
                    0,
                    page.select("img, script:not([src]):not([type=application/ld+json])").size(),
                    path));
    for (Map.Entry<String, String> file : files.entrySet()) {
      if (file.getKey().endsWith(".xml")) {
        xml(file.getValue());
      }
    }
  }

  private static org.w3c.dom.Document xml(String text) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", BASE})
  void feedsAreAtomNewestFirstWithIdsThatDoNotDependOnTheAddress(String base) throws Exception {
    Map<String, String> files = site(base.isEmpty() ? null : base, ArticleForm.OWN);
    Map<String, String> elsewhere = site("https://mirror.example/", ArticleForm.OWN);
    int feeds = 0;
    for (Map.Entry<String, String> file : files.entrySet()) {
      if (file.getKey().startsWith("feeds/")) {
        feeds++;
        List<String> ids = texts(xml(file.getValue()), "id");
        assertEquals(ids, texts(xml(elsewhere.get(file.getKey())), "id"));
        assertEquals(ids.size(), ids.stream().distinct().count());
        List<String> dates = texts(xml(file.getValue()), "published");
        assertEquals(dates.stream().sorted((a, b) -> b.compareTo(a)).toList(), dates);
        assertEquals(dates.get(0), texts(xml(file.getValue()), "updated").get(0));
      }
    }
    assertEquals(1 + 2 + 3 + 9 + 3, feeds);
  }

  private static List<String> texts(org.w3c.dom.Document xml, String name) {
    NodeList nodes = xml.getElementsByTagNameNS("*", name);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      texts.add(nodes.item(i).getTextContent());
    }
    return texts;
  }

  @Test
  void theSitemapIsEveryPageOnceAndThereIsNoneWithoutAnAddress() throws Exception {
    Map<String, String> files = site(BASE, ArticleForm.OWN);
    Set<String> expected =
        files.keySet().stream()
            .filter(f -> f.endsWith(".html") && !f.equals("404.html"))
            .map(f -> BASE + f.replaceFirst("(^|/)index.html$", "$1"))
            .collect(Collectors.toCollection(TreeSet::new));
    List<String> found = texts(xml(files.get("sitemap.xml")), "loc");
    assertEquals(expected, new TreeSet<>(found));
    assertEquals(expected.size(), found.size());
    assertFalse(site(null, ArticleForm.OWN).containsKey("sitemap.xml"));
  }

  @Test
  void neitherLocaleNorTimeZoneChangesAByte() throws Exception {
    Map<String, String> files = site(BASE, ArticleForm.OWN);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertEquals(files, site(BASE, ArticleForm.OWN));
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertEquals(files, site(BASE, ArticleForm.OWN));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void theInterfaceCanBeEnglishAroundChineseText() throws Exception {
    Archive archive = SampleArchive.archive(BASE, ArticleForm.OWN);
    Document page =
        html(site(archive, SampleArchive.issues(), "en")).get("yxrb/2022/11/21/01-02.html");
    assertEquals("zh-Hans", page.select(".reading-text").attr("lang"));
    assertTrue(page.select(".folio").text().contains("Monday, 21 November 2022"));
    assertNotEquals("", page.select(".skip").text());
  }

  @Test
  void anEmptyArchiveStillHasItsHouse() throws Exception {
    Map<String, String> files =
        site(SampleArchive.archive(BASE, ArticleForm.OWN), List.of(), "zh-Hans");
    assertTrue(files.containsKey("index.html"));
    assertTrue(files.containsKey("districts/index.html"));
    assertTrue(files.get("index.html").contains("档案里还没有报纸"));
  }
}
