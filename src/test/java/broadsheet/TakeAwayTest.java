package broadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What researchers take away says what the pages say. */
class TakeAwayTest {
  @TempDir static Path folder;
  private static Path site;

  @BeforeAll
  static void theSampleIsBuilt() {
    site = Sites.built(Path.of("content"), folder.resolve("site"));
  }

  private static List<Path> files(String ending) throws IOException {
    try (Stream<Path> files = Files.walk(site)) {
      return files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
    }
  }

  /** The strings of a member, wherever it stands in a JSON text. */
  private static List<String> strings(String json, String member) throws IOException {
    List<String> found = new ArrayList<>();
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.VALUE_STRING && member.equals(parser.currentName())) {
          found.add(parser.getText());
        }
      }
    }
    return found;
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s", "");
  }

  @Test
  void everyArticleIsALineThatSaysWhatItsPageSays() throws IOException {
    int lines = 0;
    for (Path file : files("articles.jsonl")) {
      for (String line : Files.readAllLines(file)) {
        String url = strings(line, "url").get(0);
        String path = url.substring(url.indexOf("/yx") + 1);
        Document page = Jsoup.parse(Files.readString(site.resolve(path)));
        assertEquals(page.select(".about-article code").text(), strings(line, "id").get(0), path);
        StringBuilder printed = new StringBuilder();
        page.select(".body [data-text]").forEach(block -> printed.append(block.text()));
        assertEquals(
            squeezed(printed.toString()), squeezed(String.join("", strings(line, "text"))), path);
        String linked = String.join(",", page.select("dd > a[href*=people/]").eachText());
        String told = line.replaceAll(".*\"people\":\\[([^]]*)].*", "$1").replace("\"", "");
        assertEquals(linked, told, path);
        lines++;
      }
    }
    long articles =
        files(".html").stream()
            .filter(f -> f.getFileName().toString().matches("[a-z]?[0-9]+-[0-9]+[.]html"))
            .count();
    // Banners have pages and head others; they say nothing of their own.
    assertTrue(lines > 250 && lines <= articles, lines + " of " + articles);
  }

  @Test
  void aTableHasARowForEveryLineOfTheYearsIssues() throws IOException {
    for (Path table : files("articles.csv")) {
      Set<String> ids = new TreeSet<>();
      List<String> rows = Files.readAllLines(table);
      rows.stream().skip(1).forEach(row -> ids.add(row.substring(0, row.indexOf(','))));
      assertEquals(rows.size() - 1, ids.size());
      Set<String> wanted = new TreeSet<>();
      String year = Files.readString(table.resolveSibling("datapackage.json"));
      for (Path file : files("articles.jsonl")) {
        if (file.startsWith(table.getParent())) {
          String name = table.getParent().relativize(file).toString();
          assertTrue(year.contains("\"" + name + "\""), name);
          for (String line : Files.readAllLines(file)) {
            wanted.add(strings(line, "id").get(0));
          }
        }
      }
      assertEquals(wanted, ids);
    }
  }

  @Test
  void thePlainTextOfAPageHasAllItsParagraphsInOrder() throws IOException {
    for (Path text : files(".txt")) {
      Path page = Path.of(text.toString().replaceAll("txt$", "html"));
      Document printed = Jsoup.parse(Files.readString(page));
      String plain = squeezed(Files.readString(text));
      int at = 0;
      for (Element block : printed.select(".body p[data-text], .body h3[data-text]")) {
        int found = plain.indexOf(squeezed(block.text()), at);
        assertTrue(found >= 0, text + ": " + block.text());
        at = found;
      }
    }
  }
}
