package broadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an editor says shows on the site and in what {@code read} prints, and the print stays. */
class EditedSiteTest {
  private static final String PAGE =
      """
      河边新修了步道

      本报讯（记者 周牧野）1月4日，河边的步道修好了，傍晚有许多人来散步，孩子们在桥下数船。

      各条渡船都要把缆绳重新检查一遍，不可有一篇松劲的念头。
      """;
  private static final String EDITS =
      """
      - correct: 不可有一篇松劲的念头
        from: 一篇松劲
        to: 一篙松劲
        why: 晚报同文作<篙>
      - set: 河边的步道修好了
        headline: 步道修好了
        id: walk-1
      """;

  @TempDir Path folder;

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve("content/ribao/2024-01-05").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return file;
  }

  private Document html(String name) throws IOException {
    return Jsoup.parse(Files.readString(folder.resolve("site/ribao/2024/01/05/" + name)));
  }

  @Test
  void correctedWordsLeadToWhatIsPrintedAndBack() throws IOException {
    write("01.txt", PAGE);
    write("01.edit.yml", EDITS);
    Sites.built(folder.resolve("content"), folder.resolve("site"), "--quiet");
    Document article = html("01-01.html");
    Element erratum = erratum(article, "a.corrected", "一篇松劲", "一篙松劲");
    assertEquals("一篙松劲", erratum.select("ins").text());
    assertEquals("晚报同文作<篙>", erratum.select(".why").text());
    assertEquals("01.html#l5", erratum.select(".where").attr("href"));
    assertEquals("步道修好了", article.select("h1").text());
    assertEquals("walk-1", article.select("dd > code").text());
    assertTrue(html("01.html").select(".source").text().contains("不可有一篇松劲的念头"));
    assertEquals(0, Sites.run(new StringWriter(), "check", folder.resolve("site").toString()));
  }

  /** What the mark of a correction leads to; it leads back, and both say what was corrected. */
  private static Element erratum(Document article, String mark, String printed, String right) {
    Element marked = article.selectFirst(mark);
    assertNotNull(marked);
    assertEquals(right, marked.text());
    Element erratum = article.getElementById(marked.attr("href").substring(1));
    assertNotNull(erratum);
    assertEquals(printed, erratum.select("del").text());
    assertEquals("#" + marked.id(), erratum.select(".back").attr("href"));
    return erratum;
  }

  @Test
  void correctedWordsOfAHeadlineAreMarkedWhereTheyStand() throws IOException {
    write("01.txt", PAGE);
    write(
        "01.edit.yml",
        """
        - correct: 河边新修了步道
          from: 步道
          to: 栈道
        """);
    Sites.built(folder.resolve("content"), folder.resolve("site"), "--quiet");
    Document article = html("01-01.html");
    assertEquals("河边新修了栈道", article.select("h1").text());
    erratum(article, "h1 a.corrected", "步道", "栈道");
    Element onPage = html("01.html").selectFirst("h2 a .corrected");
    assertNotNull(onPage, "within the link to the article, where no other link may stand");
    assertEquals("span", onPage.tagName());
    assertEquals(0, Sites.run(new StringWriter(), "check", folder.resolve("site").toString()));
  }

  @Test
  void theBuildSaysHowManyEditsItCarriedOut() throws IOException {
    write("01.txt", PAGE);
    assertFalse(summary(0).contains("applied"), "nothing of edits where there are none");
    write("01.edit.yml", "- set: 河边的步道修好了\n  headline: 步道修好了\n");
    assertTrue(summary(0).contains("\n1 of 1 edit applied\n"));
    write("01.edit.yml", EDITS + "- noise: 这句话哪里都没有印过\n");
    assertTrue(summary(1).contains("\n2 of 3 edits applied\n"));
  }

  private String summary(int status) {
    StringWriter out = new StringWriter();
    String content = folder.resolve("content").toString();
    String site = folder.resolve("site").toString();
    assertEquals(
        status, Sites.run(out, "build", "--content", content, "--output", site), out::toString);
    return out.toString();
  }

  @Test
  void aPageIsReadAsEditedUnlessSomebodyWantsItBare() throws IOException {
    Path page = write("01.txt", PAGE);
    write(
        "01.edit.yml", EDITS + "- split: 这句话哪里都没有印过\n- merge: 河边的步道\n  with: 别处\n  withPage: 2\n");
    StringWriter edited = new StringWriter();
    assertEquals(1, Sites.run(edited, "read", page.toString(), "--explain"));
    assertTrue(edited.toString().contains("2 of 3 edits applied"), edited::toString);
    assertTrue(edited.toString().contains("01.edit.yml:8:10: error: nothing on page 01"));
    StringWriter bare = new StringWriter();
    assertEquals(0, Sites.run(bare, "read", page.toString(), "--without-edits"));
    assertTrue(bare.toString().contains("headline: 河边新修了步道"));
    assertFalse(bare.toString().contains("一篙松劲"));
  }
}
