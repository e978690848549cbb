package broadsheet.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class SiteCheckTest {
  @TempDir Path folder;

  @Test
  void aCleanSiteIsFoundClean() throws IOException {
    TinySite.in(folder);
    CheckReport report = check();
    assertEquals(List.of(), report.problems());
    assertTrue(report.isClean());
    assertEquals(7, report.counts().pages());
    assertEquals(2, report.counts().feedEntries());
    assertEquals(6, report.counts().sitemapUrls());
    assertEquals(2, report.counts().anchors());
  }

  @Test
  void aCleanSiteIsCleanBeforeItKnowsItsAddress() throws IOException {
    TinySite site = TinySite.in(folder);
    for (String page : List.of("", "yxrb/2022/08/16/", "search/")) {
      String link = "<link rel=\"canonical\" href=\"" + TinySite.BASE + page + "\">\n";
      site.write(page + "index.html", site.read(page + "index.html").replace(link, ""));
    }
    assertEquals(List.of(), check().problems());
  }

  @ParameterizedTest
  @FieldSource({
    "broadsheet.check.Plants#OF_LINKS",
    "broadsheet.check.Plants#OF_PAGES",
    "broadsheet.check.Plants#OF_FEEDS",
    "broadsheet.check.Plants#OF_SITEMAPS"
  })
  void aPlantedFaultIsFoundWhereItIsAndNothingElse(Plant plant) throws IOException {
    TinySite site = TinySite.in(folder);
    plant.planting().accept(site);
    List<Problem> problems = check().problems();
    assertEquals(plant.expected().size(), problems.size(), problems::toString);
    for (Plant.Expected expected : plant.expected()) {
      assertTrue(
          problems.stream().anyMatch(problem -> is(expected, problem, site)),
          () -> expected + " on line " + line(expected, site) + " among " + problems);
    }
  }

  private static boolean is(Plant.Expected expected, Problem problem, TinySite site) {
    return problem.at().path().equals(expected.file())
        && (expected.words().isEmpty() || problem.at().line() == line(expected, site))
        && (problem.what() + " (" + problem.hint() + ")").contains(expected.what());
  }

  private static int line(Plant.Expected expected, TinySite site) {
    return expected.words().isEmpty() ? 0 : site.lineOf(expected.file(), expected.words());
  }

  @Test
  void theColumnIsThatOfTheAttribute() throws IOException {
    TinySite site = TinySite.in(folder);
    site.replace("yxrb/2022/08/16/index.html", "href=\"#p01\"", "href=\"x.html\"");
    Problem problem = check().problems().get(0);
    String line =
        site.read("yxrb/2022/08/16/index.html").lines().toList().get(problem.at().line() - 1);
    assertTrue(line.startsWith("href=\"x.html\"", problem.at().column() - 1), problem::toString);
  }

  @Test
  void aSiteWithoutAFrontPageIsNone() throws IOException {
    TinySite.in(folder).delete("index.html");
    assertTrue(
        check().problems().stream()
            .anyMatch(problem -> problem.what().equals("the site has no front page")));
  }

  @Test
  void theReportIsTheSameWithOneThreadAndWithMany() throws IOException {
    TinySite site = TinySite.in(folder);
    for (int i = 0; i < 200; i++) {
      site.write("x/" + i + ".html", "<a href=no.html></a><img src=no.png id=a><p id=a>");
    }
    CheckReport one = new SiteCheck(folder, new CheckOptions("", 1, 10)).run();
    CheckReport many = new SiteCheck(folder, new CheckOptions("", 8, 10)).run();
    assertEquals(one, many);
    assertTrue(
        one.problems().stream().anyMatch(p -> p.what().equals("and 390 more dead links")),
        one.problems()::toString);
  }

  @Test
  void anAliasMayNameAnotherAsItsCanonicalAddress() throws IOException {
    TinySite site = TinySite.in(folder);
    String target = "yxrb/2022/08/16/01-01.html";
    site.write(
        "old/1.html",
        """
        <!DOCTYPE html>
        <html lang="zh-Hans"><head><meta charset="utf-8"><title>已移走</title>
        <meta http-equiv="refresh" content="0; url=../%s">
        <link rel="canonical" href="%s%s"></head>
        <body><p><a href="../%s">已移走</a></p></body></html>
        """
            .formatted(target, TinySite.BASE, target, target));
    assertEquals(List.of(), check().problems());
    site.replace("old/1.html", "content=\"0; url=../", "content=\"0; url=");
    assertEquals(1, check().problems().size());
  }

  @Test
  void linksOutOfTheSiteAreNotFollowed(@TempDir Path elsewhere) throws IOException {
    TinySite.in(folder);
    Files.writeString(elsewhere.resolve("secret.html"), "<img>");
    Files.createSymbolicLink(folder.resolve("out.html"), elsewhere.resolve("secret.html"));
    Files.createSymbolicLink(folder.resolve("round"), folder);
    Files.createSymbolicLink(folder.resolve("same.css"), folder.resolve("assets/site.css"));
    List<String> paths = check().problems().stream().map(p -> p.at().path()).toList();
    assertEquals(List.of("out.html", "round", "same.css"), paths);
  }

  @Test
  @Timeout(60)
  void hostilePagesDoNotStopIt() throws IOException {
    TinySite site = TinySite.in(folder);
    site.write("deep.html", "<div>".repeat(200_000) + "<a href=x>");
    site.write("tables.html", "<table><tr><td>".repeat(3_000) + "<b><i>".repeat(3_000));
    site.write(
        "long.html", "<p " + "a=b ".repeat(200_000) + "><a href='" + "../".repeat(100_000) + "'>");
    site.write("json.html", "<script type=application/ld+json>" + "[".repeat(1_000_000));
    site.write("nul.html", "\0<a\0href=\0>\uFFFF</a\0><svg><a xlink:href=no>");
    site.write("noise.html", new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 60, 0, 97, (byte) 0x80});
    site.write("empty.html", "");
    site.write("bomb.xml", "<!DOCTYPE a [<!ENTITY b \"" + "c".repeat(99) + "\">]><feed>&b;</feed>");
    site.write("empty.xml", "");
    site.write(
        "url.html",
        "<a href='http://[::1'>x</a><a href='//'>y</a><a href='%%%'>z</a><a href='?'>w</a>");
    assertTrue(check().errors() > 20);
  }

  private CheckReport check() throws IOException {
    return new SiteCheck(folder, CheckOptions.ofStranger()).run();
  }
}
