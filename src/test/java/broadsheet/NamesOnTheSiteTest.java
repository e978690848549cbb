package broadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People, places and series of a small archive, followed from page to page by their links. */
class NamesOnTheSiteTest {
  private static final String SETTINGS =
      """
      title: 云溪报刊
      baseUrl: https://archive.example/
      districts: [柳塘区, 岚阳县]
      publications:
        yxrb: {name: 云溪日报, place: 云溪}
      """;

  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    article("2022-06-01", 1, "书市开张（上）", "叶令仪", "河边的书市昨天开张，天很晴。");
    article("2022-06-01", 2, "图书馆夜读", "周牧野", "馆长叶令仪说，柳塘区的灯亮到天明。");
    article("2022-06-02", 1, "书市開張（下）", "周牧野", "會上，葉令儀談到岚阳县。市民石万春说，书很便宜。");
    article("2022-06-03", 1, "天晴", "周牧野", "没有一朵云，也没有一个人。");
  }

  private void article(String day, int number, String headline, String byline, String text)
      throws IOException {
    Path issue = Files.createDirectories(folder.resolve("content/yxrb/" + day));
    String district = text.contains("柳塘区") ? "district: 柳塘区\n" : "";
    String front =
        "---\nheadline: " + headline + "\nbylines: [记者 " + byline + "]\n" + district + "---\n\n";
    Files.writeString(issue.resolve("01-0" + number + ".md"), front + text + "\n");
  }

  private Path build(String more) throws IOException {
    Files.writeString(folder.resolve("content/archive.yml"), SETTINGS + more);
    return Sites.built(folder.resolve("content"), folder.resolve("site"), "--quiet");
  }

  private static Document page(Path file) throws IOException {
    return Jsoup.parse(Files.readString(file));
  }

  /** Follows the only link of that text. */
  private static Path follow(Path from, String selector, String text) throws IOException {
    List<String> targets =
        page(from).select(selector).stream()
            .filter(link -> link.text().equals(text))
            .map(link -> link.attr("href"))
            .distinct()
            .toList();
    assertEquals(1, targets.size(), text + " on " + from + ": " + targets);
    return from.resolveSibling(targets.get(0)).normalize();
  }

  private static List<String> entries(Path file) throws IOException {
    return page(file).select("main .entry h3").eachText();
  }

  /** Who speaks under a title is proved; one of them is banned. */
  private static final String BOTH = "names: {people: true, places: true, not: [石万春]}\n";

  @Test
  void aPersonHasOnePageInEitherFormOfHan() throws IOException {
    Path site = build(BOTH);
    Path person = follow(site.resolve("yxrb/2022/06/01/01-02.html"), ".about-article a", "叶令仪");
    assertEquals(
        person, follow(site.resolve("yxrb/2022/06/02/01-01.html"), ".about-article a", "葉令儀"));
    assertEquals(List.of("书市開張（下）", "图书馆夜读"), entries(person));
    assertEquals(
        List.of("葉令儀"), page(site.resolve("people/index.html")).select(".shelf-name").eachText());
    assertTrue(Files.readString(site.resolve("sitemap.xml")).contains("/people/yelingyi-"));
  }

  @Test
  void whoSignsAndIsSpokenOfIsFoundEitherWay() throws IOException {
    Path site = build(BOTH);
    Path person = follow(site.resolve("yxrb/2022/06/01/01-02.html"), ".about-article a", "叶令仪");
    Path byline = follow(person, "header a", "叶令仪署名的稿件");
    assertEquals(List.of("书市开张（上）"), entries(byline));
    assertEquals(person, follow(byline, "header a", "稿件中写到的葉令儀"));
  }

  @Test
  void aPlaceLeadsToItsDistrict() throws IOException {
    Path site = build(BOTH);
    Path place = follow(site.resolve("yxrb/2022/06/01/01-02.html"), ".about-article a", "柳塘区");
    assertEquals(List.of("图书馆夜读"), entries(place));
    assertEquals("柳塘区", page(place).select("h1").text());
    Path district = follow(place, "header a", "柳塘区的区县专页");
    assertTrue(district.startsWith(site.resolve("districts")), district::toString);
    assertEquals(List.of("图书馆夜读"), entries(district));
  }

  @Test
  void aSeriesIsReadOn() throws IOException {
    Path site = build("");
    Path second = follow(site.resolve("yxrb/2022/06/01/01-01.html"), ".series p a", "下一篇： 书市開張（下）");
    assertEquals(site.resolve("yxrb/2022/06/02/01-01.html"), second);
    Path series = follow(second, ".series h2 a", "书市开张");
    assertEquals(List.of("书市開張（下）", "书市开张（上）"), entries(series));
    assertEquals(0, page(site.resolve("yxrb/2022/06/03/01-01.html")).select(".series").size());
  }

  @Test
  void whatIsBannedIsNowhere() throws IOException {
    Path site = build(BOTH);
    assertEquals(Set.of("index.html", "yelingyi"), names(site.resolve("people")));
    assertFalse(page(site.resolve("people/index.html")).text().contains("石万春"));
  }

  @Test
  void withoutTheSettingThereAreNoNames() throws IOException {
    Path site = build("");
    assertFalse(Files.exists(site.resolve("people")));
    assertFalse(Files.exists(site.resolve("places")));
    assertFalse(page(site.resolve("index.html")).select("nav").text().contains("人物"));
  }

  private static Set<String> names(Path list) throws IOException {
    try (Stream<Path> files = Files.list(list)) {
      return files
          .map(file -> file.getFileName().toString().replaceAll("-.*", ""))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
