package broadsheet.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangesTest {
  private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

  @TempDir Path folder;
  Path site;

  @BeforeEach
  void nameTheSite() {
    site = folder.resolve("site");
  }

  @Test
  void aFirstBuildAddsEverything() throws IOException {
    build(Map.of("a.html", "one", "yxrb/2022/01/02/01.html", "two"));
    List<String> lines = changes();
    assertEquals("broadsheet-changes\t1", lines.get(0));
    assertEquals("before\t-", lines.get(1));
    assertEquals("after\t" + hash(site.resolve("checksums.sha256")), lines.get(2));
    assertEquals(
        List.of(
            "added a.html",
            "added broadsheet.json",
            "added checksums.sha256",
            "added checksums/yxrb/2022/01.sha256",
            "added yxrb/2022/01/02/01.html"),
        whatHappened(lines));
    assertTrue(
        lines.contains("added\t" + hash(site.resolve("a.html")) + "\t3\ta.html"), lines::toString);
  }

  @Test
  void theNextTellsWhatItAddedChangedAndRemoved() throws IOException {
    build(Map.of("a.html", "one", "b.html", "two", "x/c.html", "three"));
    String before = hash(site.resolve("checksums.sha256"));
    String gone = hash(site.resolve("x/c.html"));
    build(Map.of("a.html", "one", "b.html", "other", "x/d.html", "four"));
    List<String> lines = changes();
    assertEquals("before\t" + before, lines.get(1));
    assertEquals(
        List.of(
            "changed b.html",
            "changed checksums.sha256",
            "changed checksums/x.sha256",
            "removed x/c.html",
            "added x/d.html"),
        whatHappened(lines));
    assertTrue(lines.contains("removed\t" + gone + "\t5\tx/c.html"), lines::toString);
  }

  @Test
  void aBuildThatChangesNothingTellsNothingAndKeepsEveryFile() throws IOException {
    Map<String, String> pages = Map.of("a.html", "one", "rb/2001/x.html", "two", "rb/y.html", "3");
    build(pages);
    Map<String, Object> before = files();
    String state = hash(site.resolve("checksums.sha256"));
    build(pages);
    assertEquals(before, files());
    assertEquals(
        List.of("broadsheet-changes\t1", "before\t" + state, "after\t" + state), changes());
  }

  @Test
  void whatIsTheSameKeepsItsTimeStampAndWhatIsNotIsNew() throws IOException {
    build(Map.of("a.html", "one", "b.html", "two"));
    Files.setLastModifiedTime(site.resolve("a.html"), LONG_AGO);
    Files.setLastModifiedTime(site.resolve("b.html"), LONG_AGO);
    build(Map.of("a.html", "one", "b.html", "TWO"));
    assertEquals(LONG_AGO, Files.getLastModifiedTime(site.resolve("a.html")));
    assertNotEquals(LONG_AGO, Files.getLastModifiedTime(site.resolve("b.html")));
    assertEquals("TWO", Files.readString(site.resolve("b.html")));
  }

  @Test
  void aFileThatSomebodyTouchedIsWrittenAnew() throws IOException {
    build(Map.of("a.html", "one", "b.html", "two"));
    Files.writeString(site.resolve("a.html"), "0ne");
    Files.delete(site.resolve("b.html"));
    build(Map.of("a.html", "one", "b.html", "two"));
    assertEquals("one", Files.readString(site.resolve("a.html")));
    assertEquals(List.of("changed a.html", "added b.html"), whatHappened(changes()));
  }

  @Test
  void aLinkInThePlaceOfAFileIsNotFollowed() throws IOException {
    build(Map.of("a.html", "one"));
    Path elsewhere = Files.writeString(folder.resolve("elsewhere"), "one");
    Files.delete(site.resolve("a.html"));
    Files.createSymbolicLink(site.resolve("a.html"), elsewhere);
    build(Map.of("a.html", "one"));
    assertTrue(
        Files.isRegularFile(site.resolve("a.html"), java.nio.file.LinkOption.NOFOLLOW_LINKS));
    assertEquals("one", Files.readString(elsewhere));
  }

  @Test
  void aBuildThatFailsLeavesEveryFileAndTheList() throws IOException {
    build(Map.of("a.html", "one", "b.html", "two"));
    Map<String, Object> before = files();
    List<String> lines = changes();
    try (Staging staging = Staging.open(site)) {
      write(staging, "a.html", "one");
      write(staging, "b.html", "changed");
      write(staging, "c.html", "new");
    }
    assertEquals(before, files());
    assertEquals(lines, changes());
  }

  /** The process ends: nothing is closed, and the lock goes with it. */
  @Test
  void aBuildKilledWhileItWroteItsListsLeavesTheOldOnes() throws IOException {
    build(Map.of("a.html", "one", "b.html", "two"));
    Map<String, Object> before = files();
    Path staging = folder.resolve(".site.staging");
    Files.createDirectories(staging.resolve("checksums"));
    Files.createLink(staging.resolve("a.html"), site.resolve("a.html"));
    Files.writeString(staging.resolve("checksums.sha256"), "7de1");
    Files.writeString(staging.resolve(Staging.CHANGES), "broadsheet-ch");
    Staging.open(site).close();
    assertEquals(before, files());
    assertFalse(Files.exists(staging));
    build(Map.of("a.html", "one", "b.html", "three"));
    assertEquals(List.of("changed b.html", "changed checksums.sha256"), whatHappened(changes()));
  }

  @Test
  void theListOfAnOlderBuildNeverSurvives() throws IOException {
    build(Map.of("a.html", "one"));
    Files.writeString(
        site.resolve(Staging.CHANGES), "broadsheet-changes\t1\nbefore\t-\nafter\t00\n");
    build(Map.of("a.html", "one"));
    assertEquals("after\t" + hash(site.resolve("checksums.sha256")), changes().get(2));
  }

  @Test
  void listsHaveEveryFileButThoseWithADotOnce() throws IOException {
    Files.createDirectories(site.resolve(".git"));
    Files.writeString(site.resolve(".git/HEAD"), "ref");
    Map<String, String> pages = new TreeMap<>();
    for (String page :
        List.of(
            "a.html",
            "rb/2001/11/02/01.html",
            "rb/2001/11/index.html",
            "rb/2001/x/y.html",
            "rb/2001/index.html",
            "rb/columns/x/2001/11/index.html",
            "rb/z.html",
            "s/t.html",
            "search/0a1b/g0.bin",
            "search/index.bin")) {
      pages.put(page, page);
    }
    build(pages);
    pages.put("s/t.html", "other");
    build(pages);
    assertEquals(
        Set.of("rb", "rb/2001", "rb/2001/11", "s", "search", "search/0a1b"),
        listsBelow("checksums.sha256").stream()
            .map(list -> list.replaceAll("^checksums/|[.]sha256$", ""))
            .filter(list -> !list.equals("checksums"))
            .collect(Collectors.toSet()));
    TreeMap<String, String> listed = new TreeMap<>();
    for (String list : listsBelow("checksums.sha256")) {
      for (String line : Files.readAllLines(site.resolve(list))) {
        assertEquals(null, listed.put(line.substring(66), line.substring(0, 64)), line);
      }
    }
    TreeMap<String, String> there = new TreeMap<>();
    files().keySet().stream()
        .filter(path -> !path.startsWith(".") && !path.equals("checksums.sha256"))
        .forEach(path -> there.put(path, hash(site.resolve(path))));
    assertEquals(there, listed);
    assertEquals("ref", Files.readString(site.resolve(".git/HEAD")));
  }

  @Test
  void theSameFilesGiveTheSameListsWhateverWasThere() throws IOException {
    build(Map.of("a.html", "1", "b/c.html", "2"));
    List<String> fresh = Files.readAllLines(site.resolve("checksums.sha256"));
    site = folder.resolve("other");
    build(Map.of("a.html", "3", "d/e.html", "4"));
    build(Map.of("b/c.html", "2", "a.html", "1"));
    assertEquals(fresh, Files.readAllLines(site.resolve("checksums.sha256")));
    assertFalse(Files.exists(site.resolve("checksums/d.sha256")));
  }

  @Test
  void aNameThatNoListCouldHoldIsRefused() throws IOException {
    try (Staging staging = Staging.open(site)) {
      for (String name : List.of("a\nb.css", "a\tb.css", "a\\b.css")) {
        IOException refused = assertThrows(IOException.class, () -> write(staging, name, "x"));
        assertTrue(String.valueOf(refused.getMessage()).contains("rename"), refused::toString);
      }
    }
  }

  @Test
  void aCommitTellsHowMuchThereIs() throws IOException {
    try (Staging staging = Staging.open(site)) {
      write(staging, "a.html", "one");
      write(staging, "b/large.bin", "x".repeat(1000));
      Published first = staging.finish();
      staging.commit();
      assertEquals(List.of(5L, 0L, 0L, 0L), counts(first));
      assertEquals(5, first.files());
      assertEquals("b/large.bin", first.largest().path());
      assertEquals(1000, first.largest().bytes());
      assertEquals(bytesOfTheSite(), first.totals().bytes());
    }
    try (Staging staging = Staging.open(site)) {
      write(staging, "a.html", "two");
      Published next = staging.finish();
      staging.commit();
      // b/large.bin and its list went; a.html and the first list are others.
      assertEquals(List.of(0L, 2L, 2L, 1L), counts(next));
    }
  }

  private static List<Long> counts(Published site) {
    return List.of(
        (long) site.added(), (long) site.changed(), (long) site.removed(), (long) site.kept());
  }

  private long bytesOfTheSite() throws IOException {
    long bytes = 0;
    for (String path : files().keySet()) {
      bytes += path.startsWith(".") ? 0 : Files.size(site.resolve(path));
    }
    return bytes;
  }

  private void build(Map<String, String> pages) throws IOException {
    try (Staging staging = Staging.open(site)) {
      for (Map.Entry<String, String> page : pages.entrySet()) {
        write(staging, page.getKey(), page.getValue());
      }
      staging.finish();
      staging.commit();
    }
  }

  private static void write(Staging staging, String path, String text) throws IOException {
    staging.write(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private List<String> changes() throws IOException {
    return Files.readAllLines(site.resolve(Staging.CHANGES));
  }

  private static List<String> whatHappened(List<String> lines) {
    return lines.stream()
        .skip(3)
        .map(line -> line.split("\t", -1))
        .map(fields -> fields[0] + " " + fields[3])
        .toList();
  }

  private List<String> listsBelow(String first) throws IOException {
    List<String> lists = new ArrayList<>(List.of(first));
    for (String line : Files.readAllLines(site.resolve(first))) {
      if (line.substring(66).startsWith("checksums/")) {
        lists.add(line.substring(66));
      }
    }
    return lists;
  }

  /** Which file each path is, as far as the system tells, its time and its text. */
  private Map<String, Object> files() throws IOException {
    Map<String, Object> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(site)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String path = site.relativize(file).toString();
        boolean own = path.startsWith(".");
        files.put(
            path,
            own
                ? "not of the site"
                : List.of(
                    String.valueOf(Files.getAttribute(file, "unix:ino")),
                    Files.getLastModifiedTime(file),
                    Files.readString(file)));
      }
    }
    return files;
  }

  private static String hash(Path file) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
