package broadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cards of the sample: what its pages name is there, and nothing else. */
class CardsOnTheSiteTest {
  private static final String BASE = "https://archive.example/yunxi/";

  @TempDir Path folder;

  private Path content(String... settings) throws IOException {
    Path content = folder.resolve("content");
    Copies.copy(Path.of("content"), content);
    Path archive = content.resolve("archive.yml");
    String text = Files.readString(archive).replaceAll("(?m)^(cards|baseUrl):.*\n", "");
    Files.writeString(archive, text + String.join("\n", settings) + "\n");
    return content;
  }

  private static Set<String> pictures(Path site) throws IOException {
    try (Stream<Path> files = Files.walk(site)) {
      Set<String> names = new TreeSet<>();
      files
          .map(file -> site.relativize(file).toString())
          .filter(name -> name.endsWith(".png"))
          .forEach(names::add);
      return names;
    }
  }

  /** What the pages name, without the address of the site. */
  private static List<String> named(Path site) throws IOException {
    List<String> named = new ArrayList<>();
    try (Stream<Path> files = Files.walk(site)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
        Document page = Jsoup.parse(Files.readString(file));
        String address = page.select("meta[property=og:image]").attr("content");
        if (!address.isEmpty()) {
          assertTrue(address.startsWith(BASE), address);
          assertEquals(
              "summary_large_image", page.select("meta[name=twitter:card]").attr("content"));
          named.add(address.substring(BASE.length()));
        }
      }
    }
    return named;
  }

  @Test
  void everyIssueAndArticleNamesItsCard() throws IOException {
    Path site = Sites.built(content("baseUrl: " + BASE, "cards: articles"), folder.resolve("site"));
    List<String> named = named(site);
    assertEquals(pictures(site), new TreeSet<>(named));
    assertEquals(new TreeSet<>(named).size(), named.size());
    assertEquals(12 + 282, named.size());
    BufferedImage card = ImageIO.read(site.resolve(named.get(0)).toFile());
    assertEquals(1200, card.getWidth());
    assertEquals(630, card.getHeight());
  }

  @Test
  void whereArticlesAreAnchorsOnlyIssuesHaveCards() throws IOException {
    Path content = content("baseUrl: " + BASE, "cards: articles", "articles: page");
    Path site = Sites.built(content, folder.resolve("site"));
    assertEquals(12, named(site).size());
    assertEquals(12, pictures(site).size());
  }

  @Test
  void nobodyAskedForCards() throws IOException {
    Path site = Sites.built(content("baseUrl: " + BASE), folder.resolve("site"));
    assertEquals(Set.of(), pictures(site));
    assertEquals(List.of(), named(site));
  }

  @Test
  void withoutTheSitesAddressThereAreNoneAndThatIsSaid() throws IOException {
    StringWriter said = new StringWriter();
    Path site = folder.resolve("site");
    assertEquals(0, Sites.run(said, Sites.arguments(content("cards: articles"), site)));
    assertEquals(Set.of(), pictures(site));
    assertTrue(said.toString().contains("no cards are drawn"), said::toString);
  }

  @Test
  void anotherValueIsAnErrorThatNamesThose() throws IOException {
    StringWriter said = new StringWriter();
    Sites.run(said, Sites.arguments(content("cards: all"), folder.resolve("site")));
    assertTrue(said.toString().contains("'all' is no value of 'cards'"), said::toString);
  }
}
