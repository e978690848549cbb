package broadsheet.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StagingTest {
  @TempDir Path folder;
  Path site;

  @BeforeEach
  void nameTheSite() {
    site = folder.resolve("site");
  }

  /** Another program that holds a staging until its input ends. */
  static final class Holder {
    private Holder() {}

    public static void main(String[] arguments) throws IOException {
      try (Staging held = Staging.open(Path.of(arguments[0]))) {
        System.out.println("held with " + held.files() + " files");
        while (System.in.read() >= 0) {
          // Until the other end is closed.
        }
      }
    }
  }

  @Test
  void refusesASiteThatAnotherProgramIsWriting() throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process other =
        new ProcessBuilder(
                java,
                "-cp",
                System.getProperty("java.class.path"),
                Holder.class.getName(),
                site.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader said = other.inputReader()) {
      assertEquals("held with 0 files", said.readLine());
      assertThrows(OutputRefused.class, () -> Staging.open(site));
      other.getOutputStream().close();
      assertEquals(0, other.waitFor());
    } finally {
      other.destroy();
    }
    Staging.open(site).close();
  }

  @Test
  void aCommittedSiteStandsInItsPlaceAndNothingElseIsLeft() throws IOException {
    build("one");
    assertEquals("one", read("a/index.html"));
    assertEquals(List.of("site"), names(folder));
  }

  @Test
  void aSiteThatIsNotCommittedLeavesTheOldOne() throws IOException {
    build("one");
    try (Staging staging = Staging.open(site)) {
      write(staging, "a/index.html", "two");
      assertTrue(staging.replaces());
    }
    assertEquals("one", read("a/index.html"));
    assertEquals(List.of("site"), names(folder));
  }

  @Test
  void theNewSiteHasNothingOfTheOldButItsDotFiles() throws IOException {
    Files.createDirectories(site.resolve(".git"));
    Files.writeString(site.resolve(".git/HEAD"), "ref");
    Files.writeString(site.resolve(".nojekyll"), "");
    build("one");
    try (Staging staging = Staging.open(site)) {
      write(staging, "b.html", "two");
      staging.finish();
      staging.commit();
    }
    assertEquals(
        List.of(Staging.CHANGES, ".git", ".nojekyll", "b.html", Staging.MARKER, "checksums.sha256"),
        names(site));
    assertEquals("ref", read(".git/HEAD"));
  }

  @Test
  void aReportTakesNoSitesPlaceAndStandsInNone() throws IOException {
    Path site = folder.resolve("public");
    try (Staging staging = Staging.open(site)) {
      staging.finish();
      staging.commit();
    }
    assertThrows(OutputRefused.class, () -> Staging.open(site, Staging.Work.REPORT));
    Path inside = site.resolve("desk");
    assertThrows(OutputRefused.class, () -> Staging.open(inside, Staging.Work.REPORT));
    Path report = folder.resolve("desk");
    try (Staging staging = Staging.open(report, Staging.Work.REPORT)) {
      staging.finish();
      staging.commit();
    }
    assertThrows(OutputRefused.class, () -> Staging.open(report));
  }

  @Test
  void aFolderOfSomebodyElseIsRefused() throws IOException {
    Files.createDirectories(site);
    Files.writeString(site.resolve("thesis.doc"), "years of work");
    OutputRefused refused = assertThrows(OutputRefused.class, () -> Staging.open(site));
    assertTrue(String.valueOf(refused.getMessage()).contains("no build wrote"));
    assertEquals("years of work", read("thesis.doc"));
  }

  @Test
  void aFileInThePlaceOfTheFolderIsRefused() throws IOException {
    Files.writeString(site, "a file");
    assertThrows(OutputRefused.class, () -> Staging.open(site));
    assertEquals("a file", Files.readString(site));
  }

  @Test
  void aSecondBuildAtTheSameTimeIsRefused() throws IOException {
    try (Staging first = Staging.open(site)) {
      assertThrows(OutputRefused.class, () -> Staging.open(site));
      write(first, "a/index.html", "one");
      first.finish();
      first.commit();
    }
    assertEquals("one", read("a/index.html"));
  }

  @Test
  void buildsThatComeAndGoNeverWriteTogether() throws Exception {
    AtomicInteger inside = new AtomicInteger();
    AtomicInteger together = new AtomicInteger();
    AtomicInteger turnedAway = new AtomicInteger();
    ExecutorService builds = Executors.newFixedThreadPool(4);
    for (int i = 0; i < 2000; i++) {
      builds.execute(
          () -> {
            try (Staging staging = Staging.open(site)) {
              together.addAndGet(inside.getAndIncrement());
              write(staging, "index.html", "new");
              inside.decrementAndGet();
            } catch (IOException refused) {
              turnedAway.incrementAndGet();
            }
          });
    }
    builds.shutdown();
    assertTrue(builds.awaitTermination(2, TimeUnit.MINUTES));
    assertEquals(0, together.get());
    assertTrue(turnedAway.get() < 2000);
  }

  @Test
  void aBuildKilledBetweenTheTwoRenamesIsUndone() throws IOException {
    build("one");
    Files.move(site, folder.resolve(".site.previous"));
    Staging.open(site).close();
    assertEquals("one", read("a/index.html"));
    assertEquals(List.of("site"), names(folder));
  }

  @Test
  void aBuildKilledAfterTheSwapIsTidiedUp() throws IOException {
    build("two");
    Path previous = folder.resolve(".site.previous");
    Files.createDirectories(previous);
    Files.writeString(previous.resolve(".nojekyll"), "");
    Files.writeString(previous.resolve("old.html"), "one");
    Staging.open(site).close();
    assertEquals(
        List.of(Staging.CHANGES, ".nojekyll", "a", Staging.MARKER, "checksums", "checksums.sha256"),
        names(site));
    assertEquals(List.of("site"), names(folder));
  }

  @Test
  void aPathOutOfTheSiteIsRefused() throws IOException {
    try (Staging staging = Staging.open(site)) {
      for (String path : List.of("../x", "/etc/x", "", "a/../../x")) {
        assertThrows(IllegalArgumentException.class, () -> write(staging, path, "x"), path);
      }
    }
  }

  @Test
  void twoPagesCannotShareAnAddress() throws IOException {
    try (Staging staging = Staging.open(site)) {
      write(staging, "a.html", "one");
      assertThrows(IllegalArgumentException.class, () -> write(staging, "a.html", "two"));
    }
  }

  @Test
  void ofTheSiteInPlaceOnlyWhatWasPublishedIsRead() throws IOException {
    build("one");
    Path page = site.resolve("a/index.html");
    try (Staging staging = Staging.open(site)) {
      assertEquals("one", new String(staging.inPlace("a/index.html"), StandardCharsets.UTF_8));
      Files.delete(page);
      Files.writeString(page, "two");
      assertThrows(IOException.class, () -> staging.inPlace("a/index.html"));
      assertThrows(IOException.class, () -> staging.inPlace("a/other.html"));
    }
  }

  private void build(String text) throws IOException {
    try (Staging staging = Staging.open(site)) {
      Files.writeString(staging.scratch().resolve("spill"), "not part of the site");
      write(staging, "a/index.html", text);
      staging.finish();
      staging.commit();
    }
  }

  private static void write(Staging staging, String path, String text) throws IOException {
    staging.write(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private String read(String path) throws IOException {
    return Files.readString(site.resolve(path));
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }
}
