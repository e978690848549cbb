package broadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** Earlier articles about the same, from the sample's pages to its web pages. */
@TestInstance(Lifecycle.PER_CLASS)
class EarlierOnTheSiteTest {
  private final Map<Path, Document> naming = new TreeMap<>();

  @BeforeAll
  void build(@TempDir Path folder) throws IOException {
    Path site = Sites.built(Path.of("content"), folder.resolve("site"));
    try (var files = Files.walk(site)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".html")).sorted().toList()) {
        Document page = Jsoup.parse(Files.readString(file));
        if (!page.select(".earlier").isEmpty()) {
          naming.put(file, page);
        }
      }
    }
  }

  private Document headed(String headline) {
    return naming.values().stream()
        .filter(page -> page.select("h1").text().replace(" ", "").equals(headline))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theLibrarysCatHasAHistory() {
    Element entry = headed("“逾期”有了新窝").select(".earlier li").get(0);
    assertEquals("请把“再见”说给图书馆的猫听", entry.select("a").get(0).text());
    assertTrue(entry.select("small").text().contains("旧馆"), entry::text);
  }

  @Test
  void allAreEarlierOrOfThatDayAndNoneIsThePageItself() throws IOException {
    List<String> wrong = new ArrayList<>();
    naming.forEach(
        (file, page) -> {
          String own = page.select("header time").attr("datetime");
          for (Element entry : page.select(".earlier li")) {
            Path target = target(file, entry.select("a").get(0));
            boolean before = entry.select("time").attr("datetime").compareTo(own) <= 0;
            if (!before || target.equals(file) || !Files.exists(target)) {
              wrong.add(file + " " + entry.text());
            }
          }
        });
    assertEquals(List.of(), wrong);
    assertTrue(naming.size() >= 12, () -> "pages: " + naming.size());
  }

  @Test
  void otherPrintingsOfTheTextAreNotNamedAgain() {
    List<String> twice = new ArrayList<>();
    naming.forEach(
        (file, page) -> {
          List<String> printings =
              page.select(".elsewhere:not(.earlier) li > a:first-child").eachAttr("href");
          page.select(".earlier li > a:first-child").eachAttr("href").stream()
              .filter(printings::contains)
              .forEach(twice::add);
        });
    assertEquals(List.of(), twice);
  }

  @Test
  void theWordsInCommonStandInTheArticle() {
    naming.forEach(
        (file, page) -> {
          String text = page.select("[data-text]").text().replace(" ", "");
          for (Element words : page.select(".earlier small span")) {
            for (String word : words.text().split("、", -1)) {
              assertTrue(text.contains(word.replace(" ", "")), file + " " + word);
            }
          }
        });
  }

  private static Path target(Path from, Element link) {
    return Objects.requireNonNull(from.getParent()).resolve(link.attr("href")).normalize();
  }
}
