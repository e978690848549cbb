package broadsheet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command line answers: its exit status, and where it says what. */
class MainTest {
  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void withoutACommandTheCommandsAreListed() {
    assertEquals(2, run());
    assertTrue(err.toString().contains("broadsheet init my-archive"), err::toString);
    assertEquals("", out.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "-h",
        "help",
        "help build",
        "build --help",
        "read --help",
        "check --help",
        "review --help",
        "serve --help",
        "init --help",
        "add --help"
      })
  void helpIsNoFault(String words) {
    assertEquals(0, run(words.split(" ")));
    assertTrue(out.toString().startsWith("Usage: broadsheet"), out::toString);
    assertEquals("", err.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"--version", "build --version"})
  void theVersionIsTold(String words) {
    assertEquals(0, run(words.split(" ")));
    assertTrue(out.toString().matches("broadsheet \\d+\\.\\d+\\.\\d+\\R"), out::toString);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--nonesuch",
        "biuld",
        "build --nonesuch",
        "build --content nonesuch",
        "build --content . --templates nonesuch",
        "build --content . --jobs 0",
        "build --content . --jobs many",
        "build --content . --interface fr",
        "build --content . --base-url archive",
        "read",
        "read a.txt --json --explain",
        "add",
        "add a.txt --date tomorrow",
        "check nonesuch",
        "review --content nonesuch",
        "review --content . --below 90",
        "review --content . --below much",
        "review --content . --issue nonesuch",
        "review --content . --page nonesuch.txt",
        "review --content . --issue a/b --page c.txt",
        "review --content . --jobs 0",
        "check . --jobs 0",
        "serve nonesuch",
        "serve --port web"
      })
  void whatIsNotUnderstoodIsSaidInFewLines(String words) {
    assertEquals(2, run(words.split(" ")));
    assertTrue(err.toString().startsWith("broadsheet: error: "), err::toString);
    assertTrue(err.toString().lines().count() <= 4, err::toString);
    assertEquals("", out.toString());
  }

  @Test
  void aMistypedCommandIsGuessed() {
    run("biuld");
    assertTrue(err.toString().contains("there is no command biuld"), err::toString);
    assertTrue(err.toString().contains("Did you mean: broadsheet build?"), err::toString);
  }

  @Test
  void aPageThatIsNotThereFails() {
    assertEquals(1, run("read", folder.resolve("01.txt").toString()));
    assertTrue(err.toString().contains("01.txt is not there"), err::toString);
  }

  @Test
  void aFolderIsNoPage() {
    assertEquals(1, run("read", folder.toString()));
    assertTrue(err.toString().contains("is a folder"), err::toString);
  }

  @Test
  void anArchiveIsBegunBuiltReadAndChecked() {
    Path archive = folder.resolve("my-archive");
    Path site = folder.resolve("site");
    assertEquals(0, run("init", archive.toString()), err::toString);
    Path content = archive.resolve("content");
    assertTrue(out.toString().contains("cd " + archive + " && broadsheet build"), out::toString);
    assertEquals(
        0,
        run("build", "--strict", "--content", content.toString(), "--output", site.toString()),
        err::toString);
    assertTrue(out.toString().contains("1 issues, 1 pages, 1 articles"), out::toString);
    Path page = content.resolve("ribao/2024-01-06/01.txt");
    assertEquals(0, run("read", page.toString()), err::toString);
    assertTrue(out.toString().contains("headline: 老码头步道本周开放"), out::toString);
    assertTrue(out.toString().contains("deck: 沿江三公里可以一路走到渡口"), out::toString);
    assertEquals(0, run("read", page.toString(), "--explain"), err::toString);
    assertTrue(out.toString().contains("dateline-body"), out::toString);
    assertEquals(0, run("check", site.toString(), "--strict"), err::toString);
    assertTrue(out.toString().contains("0 errors, 0 warnings"), out::toString);
    assertFalse(err.toString().matches("(?s).*(error|warning): .*"), err::toString);
  }

  @Test
  void initLeavesAContentFolderAlone() throws IOException {
    Files.createDirectories(folder.resolve("content"));
    assertEquals(2, run("init", folder.toString()));
    assertTrue(err.toString().contains("is already there"), err::toString);
    assertFalse(Files.exists(folder.resolve("content/archive.yml")));
  }

  @Test
  void aFolderOfSomebodyElseIsNotReplaced() throws IOException {
    run("init", folder.toString());
    Path theirs = Files.writeString(folder.resolve("letter.txt"), "dear");
    String content = folder.resolve("content").toString();
    assertEquals(1, run("build", "--content", content, "--output", folder.toString()));
    assertTrue(err.toString().contains("holds files that no build wrote"), err::toString);
    assertTrue(Files.exists(theirs));
  }

  private int run(String... words) {
    return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), words);
  }
}
