package broadsheet.build;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.Copies;
import broadsheet.Sites;
import broadsheet.render.Templates;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever happens to a build: site and cache are intact or made anew, and the next build is right.
 */
class BuildFaultsTest {
  @TempDir Path folder;
  Path content;
  Path templates;
  Path site;
  ChangingContent archive;

  @BeforeEach
  void anArchiveIsBuilt() throws Exception {
    content = folder.resolve("content");
    templates = folder.resolve("templates");
    site = folder.resolve("site");
    Copies.copy(Path.of("templates"), templates);
    archive = new ChangingContent(content, templates, new Random(3), 3);
    build(site, false);
  }

  private BuildReport build(Path output, boolean clean) throws Exception {
    BuildRequest request =
        new BuildRequest(content, Templates.in(templates), output, null, null, 2, false, clean);
    return new Build(request, Progress.SILENT).run();
  }

  private SortedMap<String, String> wanted() throws Exception {
    Path clean = folder.resolve("clean");
    build(clean, true);
    return Sites.hashes(clean);
  }

  private List<Path> cache() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve(".site.cache"))) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private Path page() throws IOException {
    try (Stream<Path> files = Files.walk(content)) {
      return files.filter(f -> f.toString().endsWith("01.txt")).sorted().findFirst().orElseThrow();
    }
  }

  @Test
  void nothingChangedMeansNothingIsWritten() throws Exception {
    FileTime before = Files.getLastModifiedTime(site.resolve("index.html"));
    BuildReport report = build(site, false);
    assertEquals(0, changes(report));
    assertEquals(before, Files.getLastModifiedTime(site.resolve("index.html")));
    assertTrue(Files.readString(site.resolve(".broadsheet-changes")).lines().count() == 3);
  }

  private static int changes(BuildReport report) {
    BuildReport.Changes changes = report.changes();
    return changes == null ? -1 : changes.added() + changes.changed() + changes.removed();
  }

  @Test
  void aFreshCheckoutHasOtherTimesAndNothingIsWritten() throws Exception {
    try (Stream<Path> files = Files.walk(content)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_700_000_000_000L));
      }
    }
    assertEquals(0, changes(build(site, false)));
  }

  @Test
  void afterAFreshCheckoutFilesAreReadOnceAndNotEveryTime() throws Exception {
    Path state = folder.resolve(".site.cache/state");
    // What changed in the last two seconds is read again in any case.
    TimeUnit.MILLISECONDS.sleep(2200);
    build(site, false);
    byte[] settled = Files.readAllBytes(state);
    build(site, false);
    assertArrayEquals(settled, Files.readAllBytes(state));
    Files.setLastModifiedTime(page(), FileTime.fromMillis(1_700_000_000_000L));
    build(site, false);
    assertFalse(Arrays.equals(settled, Files.readAllBytes(state)));
  }

  @Test
  void aDamagedCacheMeansACleanBuildAndAWarning() throws Exception {
    for (String kind : List.of("state", "summaries-", "pages-", "index-")) {
      Path file =
          cache().stream()
              .filter(f -> String.valueOf(f.getFileName()).startsWith(kind))
              .findFirst()
              .orElseThrow();
      byte[] bytes = Files.readAllBytes(file);
      bytes[bytes.length / 2] ^= 0x55;
      Files.write(file, bytes);
      Files.writeString(page(), Files.readString(page()) + "# 又一条\n本报讯　城东片区通车。\n");
      BuildReport report = build(site, false);
      assertEquals(wanted(), Sites.hashes(site), file.toString());
      assertTrue(
          report.problems().stream().anyMatch(p -> p.what().contains("the cache is broken")),
          () -> file + " " + report.problems());
    }
  }

  @Test
  void aCacheThatIsGoneInPartOrWholeIsMadeAnew() throws Exception {
    for (Path file : cache()) {
      Files.deleteIfExists(file);
      Files.writeString(page(), Files.readString(page()) + "# 再一条\n本报讯　城西片区通车。\n");
      build(site, false);
    }
    assertEquals(wanted(), Sites.hashes(site));
  }

  @Test
  void aSiteThatSomebodyReplacedIsWrittenAnew() throws Exception {
    Files.writeString(site.resolve("checksums.sha256"), "");
    archive.step();
    build(site, false);
    assertEquals(wanted(), Sites.hashes(site));
  }

  @Test
  void aBuildThatIsKilledIsMendedByTheNext() throws Exception {
    Path own = Files.createDirectories(folder.resolve("own"));
    String happened = new KilledBuilds(own, 5).run(3);
    assertTrue(happened.endsWith("all mended"), happened);
  }

  @Test
  void whereTheDiskTakesNoMoreTheSiteStaysAndTheNextBuildIsRight() throws Exception {
    SortedMap<String, String> before = Sites.hashes(site);
    archive.step();
    Files.writeString(page(), Files.readString(page()) + "# 还有一条\n本报讯　石溪县通车。\n");
    List<String> command = new ArrayList<>();
    String program = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    // No file may be longer than some kilobytes: writing fails as on a full disk.
    command.addAll(List.of("bash", "-c", "ulimit -f 4; exec \"$@\"", "bash", program));
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Dbroadsheet.home=."));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "broadsheet.cli.Main"));
    command.addAll(List.of(Sites.arguments(content, site, "--templates", templates.toString())));
    Path said = folder.resolve("said");
    Process full =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.PIPE)
            .start();
    String words = new String(full.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertFalse(full.waitFor() == 0, words);
    assertTrue(words.contains("error"), words);
    assertEquals(before, Sites.hashes(site), said::toString);
    build(site, false);
    assertEquals(wanted(), Sites.hashes(site));
  }

  @Test
  void aPageThatChangesWhileItIsReadIsReadRightInTheEnd() throws Exception {
    Path page = page();
    String text = Files.readString(page);
    AtomicBoolean done = new AtomicBoolean();
    Thread writer =
        new Thread(
            () -> {
              for (int i = 0; !done.get(); i++) {
                try {
                  Files.writeString(page, text + "# 第" + i + "条\n本报讯　云岭县通车。\n");
                  TimeUnit.MILLISECONDS.sleep(1);
                } catch (IOException | InterruptedException e) {
                  return;
                }
              }
            });
    writer.start();
    try {
      build(site, false);
      build(site, false);
    } finally {
      done.set(true);
      writer.join();
    }
    build(site, false);
    assertEquals(wanted(), Sites.hashes(site));
  }

  @Test
  void aClockThatJumpsHidesNoChange() throws Exception {
    Path page = page();
    FileTime future = FileTime.fromMillis(4_000_000_000_000L);
    Files.setLastModifiedTime(page, future);
    build(site, false);
    Files.writeString(page, Files.readString(page).replace("记者", "通讯"));
    Files.setLastModifiedTime(page, future);
    build(site, false);
    assertEquals(wanted(), Sites.hashes(site));
  }

  @Test
  void foldersThatVanishAmidABuildAreToldAndTheNextBuildIsRight() throws Exception {
    for (Progress.Stage stage : Progress.Stage.values()) {
      archive.step();
      AtomicBoolean gone = new AtomicBoolean();
      Progress deleting =
          (at, done, all) -> {
            if (at == stage && gone.compareAndSet(false, true)) {
              for (String name : List.of("site", ".site.staging", ".site.cache")) {
                delete(folder.resolve(name));
              }
            }
          };
      BuildRequest request =
          new BuildRequest(content, Templates.in(templates), site, null, null, 2, false, false);
      try {
        new Build(request, deleting).run();
      } catch (IOException | UncheckedIOException e) {
        assertTrue(e.getMessage() != null, stage::name);
      }
      assertTrue(gone.get(), stage::name);
      build(site, false);
      assertEquals(wanted(), Sites.hashes(site), stage::name);
    }
  }

  private static void delete(Path place) {
    try (Stream<Path> files = Files.walk(place)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      // The build goes on writing; what is left over is left over.
    }
  }

  @Test
  void whereNothingMayBeWrittenTheMessageNamesThePlace() throws Exception {
    Path closed = Files.createDirectories(folder.resolve("closed"));
    Assumptions.assumeTrue(
        closed.toFile().setWritable(false) && !Files.isWritable(closed),
        "skipped: this user may write everywhere");
    Path output = closed.resolve("site");
    IOException e = assertThrows(IOException.class, () -> build(output, false));
    assertTrue(String.valueOf(e.getMessage()).contains("closed"), String.valueOf(e.getMessage()));
  }

  @Test
  void aFileInThePlaceOfTheFolderIsToldAndKept() throws Exception {
    Path file = Files.writeString(folder.resolve("letter"), "dear reader");
    for (Path output : List.of(file, file.resolve("site"))) {
      IOException e = assertThrows(IOException.class, () -> build(output, false));
      assertTrue(String.valueOf(e.getMessage()).contains("letter"), String.valueOf(e.getMessage()));
    }
    assertEquals("dear reader", Files.readString(file));
  }
}
