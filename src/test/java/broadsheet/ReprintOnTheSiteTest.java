package broadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A text in two newspapers, from the pages to the web pages. */
class ReprintOnTheSiteTest {
  @TempDir Path folder;

  private static Document page(Path file) throws IOException {
    return Jsoup.parse(Files.readString(file));
  }

  /** The page of the one article of an issue with that headline. */
  private static Path article(Path issue, String headline) throws IOException {
    try (var files = Files.list(issue)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".html")).sorted().toList()) {
        Document page = page(file);
        boolean found = page.body().hasClass("is-article");
        if (found && page.select("h1").text().replace(" ", "").equals(headline)) {
          return file;
        }
      }
    }
    throw new AssertionError("no article " + headline + " in " + issue);
  }

  private static List<String> readings(Path collation) throws IOException {
    return page(collation).select(".readings li").stream()
        .map(li -> String.join("/", li.select("mark").stream().map(Element::ownText).toList()))
        .toList();
  }

  private static Path target(Path from, Element link) {
    return Objects.requireNonNull(from.getParent()).resolve(link.attr("href")).normalize();
  }

  private static void assertLinked(Path first, Path later) throws IOException {
    Element here = Objects.requireNonNull(page(first).selectFirst(".elsewhere"));
    assertTrue(here.select("a").stream().anyMatch(a -> target(first, a).equals(later)));
    Element there = Objects.requireNonNull(page(later).selectFirst(".elsewhere"));
    assertTrue(there.select("a").stream().anyMatch(a -> target(later, a).equals(first)));
    assertEquals("最早", there.select("li").get(0).select(".kind").text());
    assertEquals(0, there.select("li").get(1).select(".kind").size());
  }

  @Test
  void theLetterOfTheSampleIsLinkedBothWaysAndItsReadingsAreShown() throws IOException {
    Path site = Sites.built(Path.of("content"), folder.resolve("site"));
    String letter = "致全市供热用户的一封信";
    Path first = article(site.resolve("yxrb/2022/11/21"), letter);
    Path later = article(site.resolve("yxwb/2022/11/21"), letter);
    assertLinked(first, later);
    Path collation = site.resolve("yxwb/2022/11/21/a01-01-collation.html");
    assertEquals(List.of("厂/广", "合/台", "凋/调", "夜间不超过六小时/"), readings(collation));
    assertTrue(page(site.resolve("reprints/index.html")).text().contains(letter));
  }

  @Test
  void theLetterOfTheShownPagesDiffersInOneCharacter() throws IOException {
    Path content = Sites.shared("reading/pages");
    Path site = Sites.built(content, folder.resolve("site"));
    String letter = "致全体市民朋友的一封信";
    Path first = article(site.resolve("tywb/2022/11/28"), letter);
    Path later = article(site.resolve("tyrb/2022/11/29"), letter);
    assertLinked(first, later);
    String name = String.valueOf(later.getFileName()).replace(".html", "-collation.html");
    assertEquals(List.of("篙/篇"), readings(later.resolveSibling(name)));
  }
}
