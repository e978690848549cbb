package broadsheet.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code add} files, what it leaves alone, and that it never overwrites. */
class AddCommandTest {
  private static final String STORY = "渡口的老灯塔修好了，守塔人把钥匙交给了孙子。灯塔建在石矶上，塔身用青砖砌成，几代人在这里看水位、报天气、等晚归的船。";
  private static final String SURE = "云溪日报 2024年3月5日 星期二 第3版\n\n老灯塔修好了\n\n本报讯 3月4日，" + STORY + "\n";
  private static final String UNDATED = "老灯塔修好了\n\n" + STORY + "\n";

  @TempDir Path folder;
  private Path content;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void makeAnArchive() throws IOException {
    content = Files.createDirectories(folder.resolve("content"));
    Files.writeString(
        content.resolve("archive.yml"),
        "publications:\n  yxrb: {name: 云溪日报}\n  yxwb: {name: 云溪晚报}\n");
  }

  @Test
  void withoutYesNothingIsWritten() throws IOException {
    Path page = loose("a.txt", SURE);
    assertEquals(0, add(page.toString()), err::toString);
    assertTrue(
        out.toString().contains("would be filed as " + target("yxrb/2024-03-05/03.txt")),
        out::toString);
    assertTrue(out.toString().contains("line 1: “"), out::toString);
    assertEquals(List.of("archive.yml"), held());
  }

  @Test
  void thePageThatIsSureIsFiledAndTheOtherListed() throws IOException {
    Path sure = loose("a.txt", SURE);
    Path undated = loose("b.txt", UNDATED);
    assertEquals(0, add("--yes", sure.toString(), undated.toString()), err::toString);
    assertArrayEquals(
        Files.readAllBytes(sure), Files.readAllBytes(content.resolve("yxrb/2024-03-05/03.txt")));
    assertTrue(Files.exists(sure), "the file stays where it was");
    assertEquals(List.of("archive.yml", "yxrb/2024-03-05/03.txt"), held());
    assertTrue(
        out.toString().contains("left alone: publication, date, page not known"), out::toString);
    assertTrue(
        out.toString().contains("add " + undated + " --publication … --date … --page … --content"),
        out::toString);
    assertTrue(
        out.toString().contains("2 pages: 1 filed, 0 filed before, 1 left alone"), out::toString);
  }

  @Test
  void whatTheUserSaysIsDone() throws IOException {
    Path page = loose("b.txt", UNDATED);
    assertEquals(
        0,
        add(
            "--yes",
            "--publication",
            "云溪晚报",
            "--date",
            "2024-03-06-evening",
            "--page",
            "A05",
            page.toString()),
        err::toString);
    assertEquals(List.of("archive.yml", "yxwb/2024-03-06-evening/A05.txt"), held());
  }

  @Test
  void anEmptyContentFolderAndNoneAtAllWillDo() throws IOException {
    Files.delete(content.resolve("archive.yml"));
    Path page = loose("b.txt", UNDATED);
    String[] said = {
      "--yes", "--publication", "yxrb", "--date", "2024-03-06", "--page", "1", page.toString()
    };
    assertEquals(0, add(said), err::toString);
    assertEquals(List.of("yxrb/2024-03-06/1.txt"), held());
    content = folder.resolve("other/content");
    assertEquals(0, add(said), err::toString);
    assertEquals(List.of("yxrb/2024-03-06/1.txt"), held());
  }

  @Test
  void theSameBytesAreFiledAlready() throws IOException {
    Path page = loose("a.txt", SURE);
    add("--yes", page.toString());
    assertEquals(0, add("--yes", page.toString()), err::toString);
    assertTrue(out.toString().contains("filed already as"), out::toString);
  }

  @Test
  void anotherFileOfThatPageIsNeverOverwritten() throws IOException {
    for (String name : List.of("03.txt", "3.txt", "03.md", "3-01.md", "03.html")) {
      Path issue = Files.createDirectories(content.resolve("yxrb/2024-03-05"));
      Path there = Files.writeString(issue.resolve(name), "渡船加了一班，末班到晚上十点。");
      assertEquals(
          1,
          add(
              "--yes",
              loose("a.txt", SURE).toString(),
              "--publication",
              "yxrb",
              "--date",
              "2024-03-05",
              "--page",
              "03"),
          name);
      assertTrue(err.toString().contains(name + " holds this page already"), err::toString);
      assertEquals("渡船加了一班，末班到晚上十点。", Files.readString(there));
      assertEquals(2, held().size(), held().toString());
      Files.delete(there);
    }
  }

  @Test
  void twoFilesForOnePageAreBothRefused() throws IOException {
    Path one = loose("a.txt", SURE);
    Path other = loose("b.txt", SURE.replace("孙子", "孙女"));
    assertEquals(1, add("--yes", one.toString(), other.toString()));
    assertTrue(
        out.toString().contains("seems to be the same page; neither was filed"), out::toString);
    assertEquals(List.of("archive.yml"), held());
  }

  @Test
  void scansGoAlong() throws IOException {
    Path page = loose("a.txt", SURE);
    Files.write(folder.resolve("a.jpg"), new byte[] {1, 2, 3});
    Files.write(folder.resolve("a.TIF"), new byte[] {4, 5});
    assertEquals(0, add("--yes", page.toString()), err::toString);
    assertEquals(
        List.of(
            "archive.yml",
            "yxrb/2024-03-05/03.jpg",
            "yxrb/2024-03-05/03.tif",
            "yxrb/2024-03-05/03.txt"),
        held());
  }

  @Test
  void editsGoAlong() throws IOException {
    Path page = loose("a.txt", SURE);
    loose("a.edit.yml", "- set: 老灯塔修好了\n  place: 石矶\n");
    assertEquals(0, add(page.toString()), err::toString);
    assertEquals(List.of("archive.yml"), held(), "nothing without --yes");
    assertEquals(0, add("--yes", folder.resolve("a.txt").toString()), err::toString);
    assertEquals(
        List.of("archive.yml", "yxrb/2024-03-05/03.edit.yml", "yxrb/2024-03-05/03.txt"), held());
    assertTrue(
        out.toString().contains("filed as " + target("yxrb/2024-03-05/03.edit.yml")),
        out::toString);
  }

  @Test
  void otherEditsInThePlaceRefuseThePage() throws IOException {
    Path page = loose("a.txt", SURE);
    loose("a.edit.yml", "- noise: 老灯塔\n");
    Path issue = Files.createDirectories(content.resolve("yxrb/2024-03-05"));
    Files.writeString(issue.resolve("03.edit.yml"), "- noise: 星期二\n");
    assertEquals(1, add("--yes", page.toString()));
    assertEquals("- noise: 星期二\n", Files.readString(issue.resolve("03.edit.yml")));
    assertFalse(Files.exists(issue.resolve("03.txt")));
    assertTrue(err.toString().contains("are other edits of this page"), err::toString);
  }

  @Test
  void anotherScanInThePlaceRefusesThePage() throws IOException {
    Path page = loose("a.txt", SURE);
    Files.write(folder.resolve("a.jpg"), new byte[] {1, 2, 3});
    Path issue = Files.createDirectories(content.resolve("yxrb/2024-03-05"));
    Files.write(issue.resolve("03.jpg"), new byte[] {9});
    assertEquals(1, add("--yes", page.toString()));
    assertArrayEquals(new byte[] {9}, Files.readAllBytes(issue.resolve("03.jpg")));
    assertFalse(Files.exists(issue.resolve("03.txt")));
  }

  @Test
  void bytesStayAsTheyAre() throws IOException {
    Path page = folder.resolve("a.txt");
    Files.write(page, SURE.replace("\n", "\r\n").getBytes("GB18030"));
    assertEquals(0, add("--yes", page.toString()), err::toString);
    assertArrayEquals(
        Files.readAllBytes(page), Files.readAllBytes(content.resolve("yxrb/2024-03-05/03.txt")));
  }

  @Test
  void aFolderIsSearchedAndTheContentFolderIsNot() throws IOException {
    Files.createDirectories(folder.resolve("box/deep"));
    loose("box/deep/a.txt", SURE);
    loose("box/.hidden.txt", SURE);
    loose("box/notes.pdf", "x");
    assertEquals(0, add("--yes", folder.toString()), err::toString);
    assertEquals(List.of("archive.yml", "yxrb/2024-03-05/03.txt"), held());
    assertEquals(1, add(content.resolve("yxrb").toString()));
    assertTrue(err.toString().contains("is in the content folder already"), err::toString);
  }

  @Test
  void whatIsNoPageFailsAndHidesNoOther() throws IOException {
    Path sure = loose("a.txt", SURE);
    Path pdf = loose("b.pdf", "x");
    Path scan = loose("c.jpg", "x");
    assertEquals(
        1,
        add(
            "--yes",
            pdf.toString(),
            scan.toString(),
            folder.resolve("none.txt").toString(),
            sure.toString()));
    assertTrue(err.toString().contains("b.pdf:1:1: error: is no page"), err::toString);
    assertTrue(err.toString().contains("none.txt:1:1: error: is not there"), err::toString);
    assertTrue(Files.exists(content.resolve("yxrb/2024-03-05/03.txt")));
  }

  @Test
  void garbageIsNeverFiled() throws IOException {
    byte[] noise = new byte[200_000];
    new Random(7).nextBytes(noise);
    Files.createDirectories(folder.resolve("yxrb/2024-03-05"));
    Files.write(folder.resolve("yxrb/2024-03-05/01.txt"), noise);
    Files.write(folder.resolve("yxrb/2024-03-05/02.txt"), new byte[0]);
    Files.write(folder.resolve("yxrb/2024-03-05/03.txt"), new byte[5000]);
    loose("yxrb/2024-03-05/04.txt", "1234 5678\n".repeat(5000));
    loose("yxrb/2024-03-05/05.txt", "本报讯 3月4日，" + "渡口".repeat(500_000));
    add("--yes", "--page", "01", folder.resolve("yxrb/2024-03-05/01.txt").toString());
    int status = add("--yes", folder.resolve("yxrb").toString());
    assertTrue(status == 0 || status == 1);
    assertTrue(held().stream().noneMatch(f -> f.matches(".*/0[1-4]\\.txt")), held().toString());
  }

  @Test
  void aFileThatMayNotBeReadIsSaid() throws IOException {
    Path page = loose("a.txt", SURE);
    Assumptions.assumeTrue(
        page.toFile().setReadable(false) && !Files.isReadable(page), "this user may read all");
    assertEquals(1, add("--yes", page.toString()));
    assertTrue(err.toString().contains("cannot be read"), err::toString);
  }

  @Test
  void aThousandPagesAreFiledInSensibleTime() throws IOException {
    Files.createDirectories(folder.resolve("box"));
    for (int i = 0; i < 1000; i++) {
      LocalDate day = LocalDate.of(2020, 1, 1).plusDays(i);
      LocalDate before = day.minusDays(1);
      String date = before.getMonthValue() + "月" + before.getDayOfMonth() + "日";
      loose(
          "box/yxrb-" + day + "-02.txt",
          "老灯塔修好了\n\n本报讯（记者 周牧野）" + date + "，" + STORY.repeat(12) + i + "\n");
    }
    int status =
        Assertions.assertTimeout(
            Duration.ofMinutes(2), () -> add("--yes", folder.resolve("box").toString()));
    assertEquals(0, status, err::toString);
    assertEquals(1001, held().size());
  }

  @Test
  void whatIsNotUnderstoodIsRefused() throws IOException {
    String page = loose("a.txt", SURE).toString();
    for (List<String> words :
        List.of(
            List.<String>of(),
            List.of(page, "--date", "2024-02-30"),
            List.of(page, "--date", "yesterday"),
            List.of(page, "--publication", "../x"),
            List.of(page, "--publication", "search"),
            List.of(page, "--page", "../../01"),
            List.of(page, "--yes", "--dry-run"),
            List.of(page, loose("b.txt", UNDATED).toString(), "--page", "01"))) {
      assertEquals(2, add(words.toArray(String[]::new)), words::toString);
    }
    assertEquals(List.of("archive.yml"), held());
  }

  @Test
  void theShownPagesAreDatedWithinADay() throws IOException {
    Path pages = Path.of("..", "shared", "reading", "pages");
    Assumptions.assumeTrue(
        Files.isDirectory(pages), "the real pages are not part of the repository");
    Files.writeString(content.resolve("archive.yml"), "place: \"140100\"\n");
    int count = 0;
    try (Stream<Path> files = Files.walk(pages)) {
      for (Path page : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        LocalDate truth = LocalDate.parse(page.getName(page.getNameCount() - 2).toString());
        Path loose = Files.copy(page, folder.resolve("loose" + count++ + ".txt"));
        out.getBuffer().setLength(0);
        assertEquals(0, add("--yes", loose.toString()), err::toString);
        String said = out.toString().replaceAll("(?s).*date +(\\S+).*", "$1");
        long off = Math.abs(LocalDate.parse(said).toEpochDay() - truth.toEpochDay());
        assertTrue(off <= 1, () -> page + " was dated " + said);
      }
    }
    assertTrue(count > 0);
    assertEquals(List.of("archive.yml"), held(), "nothing tells their papers");
  }

  private Path loose(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private String target(String path) {
    return content.resolve(path).toString();
  }

  /** All files of the content folder, sorted. */
  private List<String> held() throws IOException {
    try (Stream<Path> files = Files.walk(content)) {
      return files
          .filter(Files::isRegularFile)
          .map(f -> content.relativize(f).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  private int add(String... words) {
    String[] all =
        Stream.concat(Stream.of("add", "--content", content.toString()), Stream.of(words))
            .toArray(String[]::new);
    return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), all);
  }
}
