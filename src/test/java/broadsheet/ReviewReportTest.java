package broadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.edit.Edit;
import broadsheet.edit.EditLines;
import broadsheet.edit.PageEdits;
import broadsheet.problem.Checked;
import broadsheet.source.ContentFolder;
import broadsheet.source.Holdings;
import broadsheet.source.IssueText;
import broadsheet.text.JsonArray;
import broadsheet.text.JsonFault;
import broadsheet.text.JsonObject;
import broadsheet.text.JsonText;
import broadsheet.text.JsonValue;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report of the review desk over the sample archive, every line taken for doubtful. */
@NullUnmarked
class ReviewReportTest {
  private static final Path CONTENT = Path.of("content");

  @TempDir static Path folder;
  private static Path report;
  private static Map<String, Document> pages;
  private static List<JsonObject> findings;

  @BeforeAll
  static void reviewTheSample() throws Exception {
    report = reviewed(CONTENT, folder.resolve("report"), "--below", "1");
    pages = html(report);
    findings = findings(report);
  }

  private static Path reviewed(Path content, Path to, String... more) {
    StringWriter said = new StringWriter();
    List<String> words =
        new ArrayList<>(
            List.of("review", "--content", content.toString(), "--output", to.toString()));
    words.addAll(List.of(more));
    int status = Sites.run(said, words.toArray(String[]::new));
    assertEquals(0, status, said::toString);
    return to;
  }

  private static Map<String, Document> html(Path report) throws IOException {
    Map<String, Document> pages = new TreeMap<>();
    try (Stream<Path> files = Files.walk(report)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
        String path = report.relativize(file).toString().replace('\\', '/');
        pages.put(path, Jsoup.parse(Files.readString(file)));
      }
    }
    return pages;
  }

  private static List<JsonObject> findings(Path report) throws IOException, JsonFault {
    JsonObject all = (JsonObject) JsonText.read(Files.readString(report.resolve("review.json")));
    return objects(all.get("findings"));
  }

  private static List<JsonObject> objects(JsonValue array) {
    return ((JsonArray) array).values().stream().map(v -> (JsonObject) v).toList();
  }

  private static String text(JsonObject object, String name) {
    JsonValue value = object.get(name);
    return value instanceof JsonValue.Text text ? text.value() : String.valueOf(value);
  }

  @Test
  void theSampleHasEveryKindOfDoubt() {
    List<String> kinds = findings.stream().map(f -> text(f, "kind")).distinct().toList();
    assertTrue(kinds.containsAll(List.of("border", "join", "headline", "role", "torn", "gap")));
    assertTrue(findings.size() > 500, "findings: " + findings.size());
  }

  @Test
  void everyFindingOfTheFileStandsInTheReportWithTheSameLines() {
    int shown = 0;
    for (JsonObject finding : findings) {
      String[] place = text(finding, "shown").split("#", 2);
      Element element = pages.get(place[0]).getElementById(place[1]);
      assertNotNull(element, () -> text(finding, "shown") + " is not there");
      if (element.hasClass("finding")) {
        shown++;
        assertTrue(element.hasClass("is-" + text(finding, "kind")), element::outerHtml);
        List<String> told =
            objects(finding.get("edits")).stream().map(e -> text(e, "lines")).toList();
        List<String> boxes = element.select("textarea").stream().map(Element::wholeText).toList();
        assertEquals(told, boxes);
      }
    }
    int inPages = pages.values().stream().mapToInt(p -> p.select(".finding").size()).sum();
    assertEquals(inPages, shown);
  }

  @Test
  void everyAnswerIsReadBackByTheReaderOfEditFiles() throws IOException {
    Path copy = folder.resolve("edited");
    Copies.copy(CONTENT, copy);
    Map<String, StringBuilder> files = new TreeMap<>();
    int answers = 0;
    for (JsonObject finding : findings) {
      for (JsonObject answer : objects(finding.get("edits"))) {
        files
            .computeIfAbsent(text(answer, "file"), f -> new StringBuilder())
            .append(text(answer, "lines"));
        answers++;
      }
    }
    for (Map.Entry<String, StringBuilder> file : files.entrySet()) {
      Files.writeString(copy.resolve(file.getKey()), file.getValue());
    }
    Holdings holdings = ContentFolder.open(copy).value();
    int read = 0;
    for (var issue : holdings.issues()) {
      Checked<IssueText> text = ContentFolder.read(holdings, issue);
      assertEquals(List.of(), text.problems());
      for (PageEdits edits : text.value().edits()) {
        List<Edit> all = edits.entries().stream().map(PageEdits.Entry::edit).toList();
        assertEquals(files.get(edits.path()).toString(), EditLines.of(all));
        read += all.size();
      }
    }
    assertEquals(answers, read);
  }

  @Test
  void everyProposedCorrectionCanBeTaken() throws Exception {
    Path copy = folder.resolve("corrected");
    Copies.copy(CONTENT, copy);
    Map<String, StringBuilder> files = new TreeMap<>();
    List<String> taken = new ArrayList<>();
    for (JsonObject finding : findings) {
      if (text(finding, "kind").equals("correction")) {
        JsonObject answer = objects(finding.get("edits")).get(0);
        files
            .computeIfAbsent(text(answer, "file"), f -> new StringBuilder())
            .append(text(answer, "lines"));
        taken.add(place(finding));
      }
    }
    for (Map.Entry<String, StringBuilder> file : files.entrySet()) {
      Path own = copy.resolve(file.getKey());
      Files.writeString(own, (Files.exists(own) ? Files.readString(own) : "") + file.getValue());
    }
    assertTrue(taken.size() > 20, taken::toString);
    List<JsonObject> after = findings(reviewed(copy, folder.resolve("taken")));
    List<String> left =
        after.stream()
            .filter(f -> text(f, "kind").matches("correction|problem"))
            .map(f -> place(f) + text(f, "what"))
            .filter(p -> taken.stream().anyMatch(p::startsWith) || p.contains("edit.yml"))
            .toList();
    assertEquals(List.of(), left);
  }

  private static String place(JsonObject finding) {
    return text(finding, "path") + ":" + text(finding, "line") + ":" + text(finding, "column");
  }

  @Test
  void hostileWordsStayWords() throws Exception {
    Path content = folder.resolve("hostile");
    Path issue = Files.createDirectories(content.resolve("p/2022-11-21"));
    Files.writeString(content.resolve("archive.yml"), "title: '<script>x</script>&amp;\"'\n");
    String evil = "</textarea></pre><script>alert(1)</script><img src=x onerror=alert(1)>";
    List<String> lines =
        List.of(
            evil,
            "- noise: \"x\" # ' : {a: b}",
            "本报讯（记者 <b>甲</b>）昨日，" + evil + "市民来到云溪大桥，",
            "\u2028]]>-->\u0000\ud83d\udcf0{{x}}${1+1}",
            "& &amp; &lt; \\ \" ' ` %0a");
    Files.writeString(issue.resolve("01.txt"), String.join("\n\n", lines));
    Path to = reviewed(content, folder.resolve("hostile-report"), "--below", "1");
    for (Document page : html(to).values()) {
      assertEquals(0, page.select("script, img, b").size());
      assertEquals(0, page.select("textarea textarea, .choice > :not(label, textarea)").size());
    }
    List<JsonObject> found = findings(to);
    assertTrue(found.stream().anyMatch(f -> text(f, "quote").startsWith(evil)), found::toString);
  }

  @Test
  void aVeryLongPageIsCutToWhatIsDoubtful() throws Exception {
    Path content = folder.resolve("long");
    Path issue = Files.createDirectories(content.resolve("p/2022-11-21"));
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 3000; i++) {
      text.append("第").append(i).append("号通告：云溪桥").append(i * 7919 % 1000).append("\n");
    }
    Files.writeString(issue.resolve("01.txt"), text);
    Path to = reviewed(content, folder.resolve("long-report"), "--below", "1");
    Document page = html(to).get("p/2022/11/21/01.html");
    assertTrue(page.select(".finding").size() >= 200, "findings");
    assertTrue(page.select("tr.skipped").size() > 0, "skipped");
    assertTrue(page.select(".more").text().matches(".*\\d+.*"), page.select(".more").text());
    Document whole = html(to).get("p/2022/11/21/index.html");
    assertEquals("01.html", whole.select(".jumps a").attr("href"));
  }

  @Test
  void everyLinkOfTheReportLeadsSomewhere() {
    pages.forEach(
        (path, page) -> {
          for (Element link : page.select("[href]")) {
            URI target = URI.create(path).resolve(link.attr("href"));
            assertTrue(Files.exists(report.resolve(target.getPath())), path + " " + link);
            String fragment = target.getFragment();
            if (fragment != null) {
              assertNotNull(pages.get(target.getPath()).getElementById(fragment), link::toString);
            }
          }
        });
  }

  @Test
  void everyPageCanBeUsedWithAKeyboardAndAScreenReader() {
    pages.forEach(
        (path, page) -> {
          assertEquals(1, page.select("h1").size(), path);
          assertEquals(1, page.select("main#main").size(), path);
          assertEquals("#main", page.select("a.skip").attr("href"), path);
          assertEquals("zh-Hans", page.selectFirst("html").attr("lang"), path);
          assertEquals(0, page.select("script").size(), path);
          int before = 1;
          for (Element heading : page.select("h1, h2, h3, h4")) {
            int level = heading.tagName().charAt(1) - '0';
            assertTrue(level <= before + 1, path + ": " + heading);
            before = level;
          }
          page.select("textarea").forEach(area -> assertTrue(area.hasAttr("readonly"), path));
          assertEquals(
              page.select("textarea").eachAttr("id"), page.select("label").eachAttr("for"), path);
          page.select("th").forEach(th -> assertTrue(th.hasAttr("scope"), path + " " + th));
          List<String> ids = page.select("[id]").eachAttr("id");
          assertEquals(ids.stream().distinct().toList(), ids, path);
        });
  }

  @Test
  void everySourceLineStandsBesideWhatWasMadeOfIt() throws IOException {
    Document page = pages.get("yxrb/2022/11/21/index.html");
    for (String line : Files.readAllLines(CONTENT.resolve("yxrb/2022-11-21/01.txt"))) {
      String bare = line.replaceFirst("^#+ ", "").strip();
      if (!bare.isEmpty()) {
        assertTrue(page.select("td.text").eachText().contains(bare.replaceAll("\\s+", " ")), bare);
      }
    }
  }

  @Test
  void noWordOfTheInterfaceIsMissing() {
    for (Document page : pages.values()) {
      for (Element element : page.select("h1, h2, h3, p, label, th, li, span, caption")) {
        for (TextNode node : element.textNodes()) {
          assertFalse(
              node.text().matches(".*\\b(review|role)\\.[a-z].*(?<!json|jsonl)"), node::text);
        }
      }
    }
  }

  @Test
  void theBytesAreTheSameWithAnyNumberOfJobs() {
    Path again = reviewed(CONTENT, folder.resolve("again"), "--below", "1", "--jobs", "1");
    assertEquals(Sites.hashes(report), Sites.hashes(again));
  }

  @Test
  void theReportSpeaksEnglishToo() throws IOException {
    Path english = reviewed(CONTENT, folder.resolve("english"), "--interface", "en");
    Document front = html(english).get("index.html");
    assertEquals("Review desk", front.select("h1").text());
    assertEquals("zh-Hans", front.select(".brand [lang]").attr("lang"));
  }

  @Test
  void oneIssueOrOnePageCanBeLookedAtAlone() throws Exception {
    Path issue =
        reviewed(CONTENT, folder.resolve("issue"), "--below", "1", "--issue", "yxrb/2022-11-21");
    assertEquals(
        List.of("yxrb-2022-11-21"),
        findings(issue).stream().map(f -> text(f, "issue")).distinct().toList());
    String file = CONTENT.resolve("yxrb/2022-11-21/02.txt").toString();
    Path page = reviewed(CONTENT, folder.resolve("page"), "--below", "1", "--page", file);
    assertEquals(
        List.of("yxrb/2022-11-21/02.txt"),
        findings(page).stream().map(f -> text(f, "path")).distinct().toList());
  }
}
