package broadsheet.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.Copies;
import broadsheet.Sites;
import broadsheet.render.Templates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive of many issues: old pages of its printed index stay, and are right. */
class CumulatedIndexTest {
  private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);

  @TempDir Path folder;

  @Test
  void staysWhatACleanBuildMakesWhateverIsEdited() throws Exception {
    Copies.copy(Path.of("templates"), folder.resolve("templates"));
    write("archive.yml", "title: 云溪报库\npublications:\n  rb: {name: 云溪日报}\n");
    for (int day = 0; day < 125; day++) {
      issue(FIRST.plusDays(day), "早市" + day % 7 + "，修桥" + day % 5);
    }
    SortedMap<String, String> first = built();
    assertTrue(first.containsKey("a-z/supplement/index.html"), first.keySet().toString());

    // One more of the newest month: the index before it stays.
    issue(FIRST.plusDays(125), "早市1，新词");
    SortedMap<String, String> second = built();
    assertEquals(cumulated(first), cumulated(second));
    assertTrue(!first.equals(second));

    // A headline of old.
    issue(FIRST.plusDays(3), "改过的标题，修桥3，新词");
    SortedMap<String, String> third = built();
    assertTrue(!cumulated(second).equals(cumulated(third)));

    // An issue of the middle goes, and one of before all comes.
    delete(folder.resolve("content/rb/" + FIRST.plusDays(60)));
    issue(FIRST.minusDays(1), "新词，早市1");
    built();

    // Another month: what was the supplement is cumulated.
    issue(FIRST.plusDays(151), "六月，早市1");
    SortedMap<String, String> last = built();
    assertTrue(cumulated(last).size() >= cumulated(third).size());

    // It goes again.
    delete(folder.resolve("content/rb/" + FIRST.plusDays(151)));
    built();
  }

  private static Map<String, String> cumulated(SortedMap<String, String> site) {
    Map<String, String> pages = new TreeMap<>(site);
    pages.keySet().removeIf(path -> !path.startsWith("a-z/") || path.startsWith("a-z/supplement/"));
    return pages;
  }

  private void issue(LocalDate day, String headline) throws IOException {
    write("rb/" + day + "/01.md", "# " + headline + "\n\n正文说的是" + headline + "。\n");
  }

  private static void delete(Path issue) throws IOException {
    Files.delete(issue.resolve("01.md"));
    Files.delete(issue);
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve("content").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** The hashes of the site, which must be those of a site that was built from nothing. */
  private SortedMap<String, String> built() throws Exception {
    build("site", false);
    build("clean", true);
    SortedMap<String, String> site = Sites.hashes(folder.resolve("site"));
    assertEquals(Sites.hashes(folder.resolve("clean")), site);
    return site;
  }

  private void build(String output, boolean clean) throws Exception {
    BuildRequest request =
        new BuildRequest(
            folder.resolve("content"),
            Templates.in(folder.resolve("templates")),
            folder.resolve(output),
            null,
            null,
            2,
            false,
            clean);
    BuildReport report = new Build(request, Progress.SILENT).run();
    assertEquals(0, report.problems().stream().filter(p -> p.toString().contains("error")).count());
  }
}
