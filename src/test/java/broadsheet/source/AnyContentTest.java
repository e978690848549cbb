package broadsheet.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.problem.Checked;
import broadsheet.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever lies in the folder, reading it ends in values and problems with a place. */
class AnyContentTest {
  private static final String CONFIGURATION =
      """
      title: 云溪报刊档案
      baseUrl: https://archive.example/
      place: "140100"
      districts:
        - {name: 综改示范区, slug: zonggai}
      publications:
        yxrb: {name: 云溪日报, place: 云溪}
      sections:
        - {name: 要闻, slug: yaowen, pages: ["01"]}
      """;
  private static final String ARTICLE =
      "---\nheadline: 题\ndeck: [一, 二]\nkind: news\nbylines: [{name: 甲, role: 记者}]\n---\n正文\n";

  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit sets it
  Path root;

  @Test
  void damagedFilesNeverStopTheReading() throws IOException {
    Random random = new Random(17);
    Path issue = Files.createDirectories(root.resolve("yxrb/2022-11-21"));
    for (int i = 0; i < 200; i++) {
      Files.write(root.resolve("archive.yml"), damaged(CONFIGURATION, random));
      Files.write(issue.resolve("01-01.md"), damaged(ARTICLE, random));
      Files.write(issue.resolve("01.txt"), damaged(CONFIGURATION + ARTICLE, random));
      Files.write(issue.resolve("issue.yml"), damaged("pages: {1: 要闻}\nnotes: [甲]\n", random));
      Checked<Holdings> opened = ContentFolder.open(root);
      assertEquals(1, opened.value().issues().size());
      Checked<IssueText> read = ContentFolder.read(opened.value(), opened.value().issues().get(0));
      assertEquals(1, read.value().articles().size());
      checkPlaces(opened.problems(), "archive.yml");
      checkPlaces(read.problems(), "yxrb/2022-11-21/");
    }
  }

  @Test
  void theResultIsTheSameInAnyLocaleAndTimeZone() throws IOException {
    Path issue = Files.createDirectories(root.resolve("yxrb/2022-11-21"));
    Files.writeString(root.resolve("archive.yml"), CONFIGURATION + "INTERFACE: en\n");
    Files.writeString(issue.resolve("01-01.MD"), ARTICLE);
    Files.writeString(issue.resolve("I2.TXT"), "正文");
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      String before = everything();
      Locale.setDefault(new Locale("tr", "TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertEquals(before, everything());
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void aVeryLargePageIsReadInLinearTime() throws IOException {
    Path issue = Files.createDirectories(root.resolve("yxrb/2022-11-21"));
    byte[] line = "云溪市召开会议，".repeat(3).getBytes(StandardCharsets.UTF_8);
    byte[] bytes = new byte[line.length * 100_000];
    for (int i = 0; i < 100_000; i++) {
      System.arraycopy(line, 0, bytes, i * line.length, line.length);
    }
    Files.write(issue.resolve("01.txt"), bytes);
    Holdings holdings = ContentFolder.open(root).value();
    Checked<IssueText> read = ContentFolder.read(holdings, holdings.issues().get(0));
    assertEquals(List.of(), read.problems());
    assertEquals(bytes.length / 3, read.value().pages().get(0).lines().get(0).text().length());
  }

  @Test
  void realPagesAreReadWithoutAProblem() throws IOException {
    Path pages = Path.of("../shared/reading/pages");
    Assumptions.assumeTrue(Files.isDirectory(pages), "the real pages are not beside this checkout");
    Checked<Holdings> opened = ContentFolder.open(pages);
    assertEquals(List.of(), opened.problems());
    for (IssueFolder issue : opened.value().issues()) {
      Checked<IssueText> read = ContentFolder.read(opened.value(), issue);
      assertEquals(List.of(), read.problems());
      String source = Files.readString(issue.folder().resolve("01.txt"));
      long lines = source.lines().filter(line -> !line.isBlank()).count();
      assertEquals(lines, read.value().pages().get(0).lines().size());
    }
  }

  private String everything() {
    Checked<Holdings> opened = ContentFolder.open(root);
    return opened + ContentFolder.read(opened.value(), opened.value().issues().get(0)).toString();
  }

  private static void checkPlaces(List<Problem> problems, String start) {
    for (Problem problem : problems) {
      assertTrue(problem.at().path().startsWith(start), problem::toString);
      assertTrue(problem.toString().indexOf('\n') < 0, problem::toString);
    }
  }

  /** Removes, doubles or replaces a few bytes. */
  private static byte[] damaged(String text, Random random) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    String marks = "{}[]:,\"'&*!|>%@`#-\n\t ?\\";
    for (int n = random.nextInt(6); n > 0; n--) {
      int at = random.nextInt(bytes.length);
      bytes[at] =
          random.nextBoolean()
              ? (byte) marks.charAt(random.nextInt(marks.length()))
              : (byte) random.nextInt(256);
    }
    return bytes;
  }
}
