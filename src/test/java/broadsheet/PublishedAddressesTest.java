package broadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was once published under an address stays under it, or its readers are sent on. */
class PublishedAddressesTest {
  private static final String BRIDGE = "## 东关桥昨日通车\n本报讯 东关桥昨日上午通车，首日有一万二千辆车驶过，两岸居民步行过江只要四分钟。\n";
  private static final String TREES =
      "## 河堤种下三千棵柳树\n本报讯 河堤志愿者用两个周末种下三千棵柳树，树苗由城南苗圃捐赠，成活要看今年夏天的雨水。\n";
  private static final String SCHOOL = "## 石桥小学添了一间木工房\n本报讯 石桥小学把旧仓库改成木工房，孩子们的第一件作品是给操场做的二十条长凳。\n";

  @TempDir Path folder;
  Path content;
  Path site;

  @BeforeEach
  void twoIssuesArePublished() throws IOException {
    content = folder.resolve("content");
    site = folder.resolve("site");
    write("1987-05-01/01.txt", BRIDGE + TREES);
    write("1987-05-02/01.txt", SCHOOL);
    write("1987-05-02/02.txt", TREES.replace("三千", "五千").replace("河堤", "江岸"));
    Sites.built(content, site);
  }

  private void write(String page, String text) throws IOException {
    Path file = content.resolve("yxrb").resolve(page);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private String page(String path) throws IOException {
    return Files.readString(site.resolve("yxrb/1987/05/").resolve(path));
  }

  private int build(StringWriter said, String... more) {
    return Sites.run(said, Sites.arguments(content, site, more));
  }

  @Test
  void aHeadlineFoundInFrontOfOthersMovesNoArticle() throws IOException {
    write("1987-05-01/01.txt", SCHOOL + BRIDGE + TREES);
    Sites.built(content, site);
    assertTrue(page("01/01-01.html").contains("东关桥昨日通车</"));
    assertTrue(page("01/01-02.html").contains("河堤种下三千棵柳树</"));
    assertTrue(page("01/01-03.html").contains("石桥小学添了一间木工房</"));
    assertTrue(page("01/01-02.html").contains("yxrb-1987-05-01-01-02"));
    assertTrue(page("01/01.html").contains("01-03.html"));
  }

  @Test
  void readersOfAnArticleThatIsPartOfAnotherNowAreSentThere() throws IOException {
    write("1987-05-01/01.txt", BRIDGE + TREES.substring(TREES.indexOf('\n') + 5));
    Sites.built(content, site);
    String moved = page("01/01-02.html");
    assertTrue(moved.contains("content=\"0; url=01-01.html\""), moved);
    assertTrue(moved.contains("东关桥昨日通车"));
    write("1987-05-01/01.txt", BRIDGE + TREES);
    Sites.built(content, site);
    assertTrue(page("01/01-02.html").contains("河堤种下三千棵柳树</"));
  }

  /**
   * Where articles are anchors of their page, and for who linked to those, there is no redirect.
   */
  @Test
  void anAnchorOfOldSaysWhereItsArticleIs() throws IOException {
    Files.writeString(content.resolve("archive.yml"), "articles: page\n");
    write("1987-05-01/01.txt", BRIDGE + TREES.substring(TREES.indexOf('\n') + 5));
    Sites.built(content, site);
    Element taken = Objects.requireNonNull(Jsoup.parse(page("01/01.html")).getElementById("a02"));
    assertEquals("01.html#a01", taken.select("a").attr("href"));
    assertEquals("东关桥昨日通车", taken.select("a").text());
    write("1987-05-01/01.txt", BRIDGE);
    Sites.built(content, site);
    Element gone = Objects.requireNonNull(Jsoup.parse(page("01/01.html")).getElementById("a02"));
    assertEquals(0, gone.select("a").size());
    assertTrue(gone.text().contains("已没有"), gone::text);
  }

  @Test
  void readersOfAPageThatIsGoneAreSentToItsIssue() throws IOException {
    Files.delete(content.resolve("yxrb/1987-05-02/02.txt"));
    Sites.built(content, site);
    assertTrue(page("02/02.html").contains("content=\"0; url=index.html\""));
    assertTrue(page("02/02-01.html").contains("content=\"0; url=index.html\""));
  }

  @Test
  void anIssueThatIsGoneIsToldAndFailsAStrictBuildWhichLeavesTheSite() throws IOException {
    Path issue = content.resolve("yxrb/1987-05-02");
    Path elsewhere = folder.resolve("elsewhere");
    Files.move(issue, elsewhere);
    StringWriter said = new StringWriter();
    assertEquals(1, build(said, "--strict"));
    assertTrue(said.toString().contains("published-1987.tsv:5:1: error: "), said::toString);
    assertTrue(Files.exists(site.resolve("yxrb/1987/05/02/01-01.html")));
    assertEquals(0, build(said));
    assertTrue(said.toString().contains("published-1987.tsv:5:1: warning: "), said::toString);
    assertFalse(Files.exists(site.resolve("yxrb/1987/05/02/01-01.html")));
    StringWriter again = new StringWriter();
    assertEquals(0, build(again));
    assertTrue(again.toString().contains("published-1987.tsv:5:1: warning: "), again::toString);
    Files.move(elsewhere, issue);
    assertEquals(0, build(new StringWriter(), "--strict"));
    assertTrue(Files.exists(site.resolve("yxrb/1987/05/02/01-01.html")));
  }

  @Test
  void deletingItsLinesGivesAnAddressUp() throws IOException {
    write("1987-05-01/01.txt", BRIDGE);
    Sites.built(content, site);
    assertTrue(page("01/01-02.html").contains("http-equiv=\"refresh\""));
    Path register = content.resolve("yxrb/published-1987.tsv");
    try (Stream<String> lines = Files.lines(register)) {
      Files.writeString(
          register,
          String.join("\n", lines.filter(l -> !l.startsWith("1987-05-01\t01-02")).toList()) + "\n");
    }
    Sites.built(content, site);
    assertFalse(Files.exists(site.resolve("yxrb/1987/05/01/01-02.html")));
  }

  @Test
  void aRegisterWithALineThatSaysNothingIsToldAndNotWrittenOver() throws IOException {
    Path register = content.resolve("yxrb/published-1987.tsv");
    String broken = Files.readString(register) + "half a li";
    Files.writeString(register, broken);
    write("1987-05-01/01.txt", SCHOOL + BRIDGE + TREES);
    StringWriter said = new StringWriter();
    assertEquals(0, build(said));
    assertTrue(said.toString().contains("published-1987.tsv:7:1: warning: "), said::toString);
    assertEquals(broken, Files.readString(register));
  }
}
