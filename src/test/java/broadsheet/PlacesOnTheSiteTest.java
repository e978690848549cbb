package broadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Strips, curves, the tile map and neighbours of the sample's site, held against the articles that
 * stand where they lead and against the folders of issues that there are.
 */
class PlacesOnTheSiteTest {
  /** The budget of a page without pictures. */
  private static final int MOST_BYTES = 30 * 1024;

  private static final Pattern NUMBER = Pattern.compile("([0-9,]+) 篇$");

  @TempDir static Path folder;
  private static Path site;
  private static final Map<String, Document> PAGES = new HashMap<>();

  @BeforeAll
  static void build() throws IOException {
    site = Sites.built(Path.of("content"), folder.resolve("site"), "--quiet");
    try (Stream<Path> files = Files.walk(site)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
        PAGES.put(site.relativize(file).toString(), Jsoup.parse(Files.readString(file)));
      }
    }
  }

  private static Document page(String path) {
    return assertNotNullPage(path, PAGES.get(path));
  }

  private static Document assertNotNullPage(String path, Document page) {
    assertNotNull(page, "no page " + path);
    return page;
  }

  private static List<String> paths(String pattern) {
    return PAGES.keySet().stream().filter(p -> p.matches(pattern)).sorted().toList();
  }

  private static URI target(String from, Element link) {
    return URI.create("site:/" + from).resolve(link.attr("href"));
  }

  /** The articles under a month's heading, of a day, or of a whole page. */
  private static int behind(URI target) {
    Document page = page(target.getPath().substring(1));
    String id = target.getFragment();
    if (id == null) {
      return entries(page);
    }
    Element at = page.getElementById(id);
    assertNotNull(at, target.toString());
    return id.startsWith("m")
        ? at.parent().select(".entry").size()
        : page.select(".entry time[datetime=" + id.substring(1) + "]").size();
  }

  private static int entries(Document page) {
    return page.select("main .entry").size();
  }

  private static int number(String label) {
    Matcher number = NUMBER.matcher(label);
    assertTrue(number.find(), label);
    return Integer.parseInt(number.group(1).replace(",", ""));
  }

  private static final String LISTS_OF_PLACES =
      "districts/[a-z]+/index.html|yx.b/columns/[a-z-]+/index.html|yx.b/columns/shigan/[a-z]+/index.html";

  @Test
  void everyCellOfAStripLeadsToAsManyArticlesAsItSays() {
    int cells = 0;
    for (String path : paths(LISTS_OF_PLACES)) {
      Document page = page(path);
      int told = 0;
      for (Element link : page.select(".strip td a")) {
        int count = Integer.parseInt(link.text());
        assertEquals(count, behind(target(path, link)), path + " " + link.attr("aria-label"));
        assertEquals(count, number(link.attr("aria-label")), path);
        told += count;
        cells++;
      }
      boolean oneDay =
          page.select(".entry time").eachAttr("datetime").stream().distinct().count() == 1;
      assertEquals(oneDay ? 0 : entries(page), told, path);
    }
    assertTrue(cells > 60, () -> "few cells were seen");
  }

  @Test
  void stripsTellPapersWithNothingFromMonthsWithoutPaper() {
    int seen = 0;
    for (String path : paths(LISTS_OF_PLACES)) {
      String papers = path.startsWith("yx") ? path.substring(0, 4) : "yxrb yxwb";
      for (Element row : page(path).select(".strip-months tbody tr")) {
        String year = row.select("th").text().substring(0, 4);
        List<Element> cells = row.select("td:not(.strip-total)");
        for (int month = 1; month <= 12; month++) {
          String folder = year + "/" + (month < 10 ? "0" : "") + month;
          boolean held =
              Stream.of(papers.split(" "))
                  .anyMatch(p -> Files.exists(site.resolve(p + "/" + folder)));
          Element cell = cells.get(month - 1);
          assertEquals(!held, cell.hasClass("gap"), path + " " + folder);
          seen += cell.hasClass("none") ? 1 : 0;
        }
      }
    }
    assertTrue(seen > 0, "no paper without the list was seen");
  }

  @Test
  void aDistrictItemNamesTheOtherDistrictsOfItsIssue() {
    int seen = 0;
    for (String path : paths("districts/[a-z]+/index.html")) {
      for (Element entry : page(path).select(".entry:has(.neighbours)")) {
        String own = site(path, entry.select("h3 a").first());
        Set<String> told =
            entry.select(".neighbours a").stream()
                .map(a -> site(path, a))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> wanted = districtItems(own);
        assertTrue(wanted.remove(own), own);
        assertEquals(wanted, told, own);
        seen++;
      }
    }
    assertTrue(seen > 50, "few neighbours were seen");
  }

  private static String site(String from, Element link) {
    return target(from, link).getPath().substring(1);
  }

  /** By the list of the column: the articles of that issue that name a district. */
  private static Set<String> districtItems(String article) {
    String issue = article.substring(0, article.lastIndexOf('/') + 1);
    String column = article.substring(0, 4) + "/columns/shigan/index.html";
    return page(column).select(".entry:has(.facts a[href*=districts]) h3 a").stream()
        .map(a -> site(column, a))
        .filter(a -> a.startsWith(issue))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void aDistrictColumnNamesTheDistrictsOfEachIssue() {
    String path = "yxrb/columns/shigan/index.html";
    int told = 0;
    for (Element line : page(path).select("li > .neighbours")) {
      String first = site(path, line.parent().select("h3 a").first());
      Set<String> items = districtItems(first);
      assertEquals(items, Set.copyOf(line.select("a").stream().map(a -> site(path, a)).toList()));
      told += items.size();
    }
    assertEquals(page(path).select(".entry:has(.facts a[href*=districts])").size(), told);
  }

  @Test
  void theTileMapCountsWhatEachDistrictsPageHas() {
    for (String path :
        List.of("index.html", "districts/index.html", "districts/liutang/index.html")) {
      List<Element> tiles = page(path).select("svg.tiles a");
      assertEquals(11, tiles.size(), path);
      int least = tiles.stream().mapToInt(t -> number(t.attr("aria-label"))).min().orElse(0);
      int most = tiles.stream().mapToInt(t -> number(t.attr("aria-label"))).max().orElse(0);
      for (Element tile : tiles) {
        int count = number(tile.attr("aria-label"));
        assertEquals(entries(page(site(path, tile))), count, path);
        assertEquals(String.valueOf(count), tile.select(".tile-count").text());
        int fifth = 1;
        while (fifth * (most - least + 1) < 5 * (count - least + 1)) {
          fifth++;
        }
        assertTrue(tile.hasClass("s" + fifth), tile + " of " + least + " to " + most);
      }
      assertEquals(
          path.contains("liutang") ? 1 : 0, page(path).select(".tiles [aria-current]").size());
    }
  }

  @Test
  void everyBarOfACurveLeadsToItsArticles() {
    int bars = 0;
    for (String path : paths("curves/.*|sections/.*|bylines/[^/]+/index.html")) {
      for (Element curve : page(path).select("figure.curve")) {
        int told = 0;
        for (Element bar : curve.select("svg a")) {
          int count = number(bar.attr("aria-label"));
          URI target = target(path, bar);
          boolean paper = target.getPath().startsWith("/yx");
          assertEquals(paper ? printed(target) : behind(target), count, path + " " + bar);
          assertEquals(bar.attr("aria-label"), bar.select("title").text());
          told += count;
          bars++;
        }
        assertEquals(number(curve.select("small").text().split("，")[0]), told, path);
      }
    }
    assertTrue(bars > 60, "few bars were seen");
  }

  /** Articles of a month of a newspaper, by their files; a banner only heads others. */
  private static int printed(URI month) {
    String base = month.getPath().substring(1).replace("index.html", "");
    int articles = paths(Pattern.quote(base) + "[0-9]+/[a-z]?[0-9]+-[0-9]+[.]html").size();
    return articles - banners(base);
  }

  private static int banners(String base) {
    int banners = 0;
    for (String page : paths(Pattern.quote(base) + "[0-9]+/[a-z]?[0-9]+[.]html")) {
      banners += page(page).select(".piece-column[id]").size();
    }
    return banners;
  }

  @Test
  void theNumbersBehindCurvesAreThoseOfTheBars() {
    for (String path : paths("curves/.*|sections/.*|bylines/[^/]+/index.html")) {
      for (Element section : page(path).select("section:has(> .curves)")) {
        assertEquals(targets(path, section, "svg a"), targets(path, section, "td a"), path);
      }
    }
  }

  private static Set<String> targets(String path, Element section, String links) {
    return section.select(links).stream()
        .map(a -> target(path, a) + " " + a.text().replaceAll(".*?([0-9,]+)( 篇)?$", "$1"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void pagesOfListsStayLight() throws IOException {
    for (String path : paths("index.html|(districts|sections|curves|bylines)/.*|yx.b/columns/.*")) {
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      try (OutputStream out = new GZIPOutputStream(packed)) {
        out.write(Files.readAllBytes(site.resolve(path)));
      }
      assertTrue(packed.size() <= MOST_BYTES, path + ": " + packed.size() + " bytes");
    }
  }

  @Test
  void picturesNeedNoInlineStyleAndNoScript() {
    for (String path : List.of("curves/index.html", "districts/liutang/index.html")) {
      Document page = page(path);
      assertTrue(page.select("[style], style, main script").isEmpty(), path);
      // Which only moves the focus.
      page.select("script[src]")
          .forEach(script -> assertTrue(script.attr("src").endsWith("/table-keys.js"), path));
      assertFalse(page.select("svg a[aria-label]").isEmpty(), path);
    }
  }
}
