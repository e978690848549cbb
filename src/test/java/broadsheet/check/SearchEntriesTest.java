package broadsheet.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.problem.Problem;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchEntriesTest {
  private static final String DAY = "yxrb/2022/08/16/";

  @TempDir Path folder;
  private TinySite site;

  @BeforeEach
  void writeTheSite() {
    site = TinySite.in(folder);
  }

  @Test
  void everyEntryOfACleanIndexIsCounted() throws IOException {
    CheckReport report = check();
    assertEquals(List.of(), report.problems());
    assertEquals(3, report.counts().searchEntries());
  }

  @Test
  void anEntryMustLandOnAPageAndOnAPlaceInIt() throws IOException {
    TinyIndex.write(
        site,
        List.of(
            DAY + "01-01.html",
            DAY + "01-02.html#p2",
            DAY + "02-01.html#p7",
            DAY + "09-01.html",
            "assets/site.css",
            "https://elsewhere.example/"));
    assertFound(
        "the entry id-of-assets/site.css leads to no page",
        "the entry id-of-https://elsewhere.example/ leads to no page",
        "the entry id-of-" + DAY + "02-01.html#p7 leads to no place",
        "the entry id-of-" + DAY + "09-01.html leads to no page");
  }

  @Test
  void anArticleThatIsNoEntryIsNamed() throws IOException {
    TinyIndex.write(site, List.of(DAY + "01-01.html", DAY + "02-01.html"));
    Problem problem = check().problems().get(0);
    assertEquals(DAY + "01-02.html", problem.at().path());
    assertFound("an article that the search does not know");
  }

  @Test
  void aSiteWithoutSearchIsIncomplete() throws IOException {
    site.delete("search/index.bin");
    assertFound("the site has no search index");
    site.delete("search/broadsheet-search.js");
    assertFound("the site has no search index", "the site has no search module");
  }

  @Test
  void anotherVersionIsNotGuessedAt() throws IOException {
    TinyIndex.write(site, 8, List.of());
    assertFound("it has version 8, not 7");
  }

  @Test
  void everyFileOfTheIndexMustBeWhole() throws IOException {
    for (Path file : dataFiles()) {
      byte[] bytes = Files.readAllBytes(file);
      Files.write(file, Arrays.copyOf(bytes, bytes.length - 9));
      assertDamaged(file, "a damaged file of the search index");
      if (!file.getFileName().toString().matches("[xy].*")) {
        Files.delete(file);
        assertDamaged(file, file.endsWith("index.bin") ? "no search index" : "it is not there");
      }
      Files.write(file, bytes);
    }
    assertEquals(List.of(), check().problems());
  }

  private void assertDamaged(Path file, String what) throws IOException {
    List<Problem> errors = check().problems().stream().filter(Problem::isError).toList();
    String path = folder.relativize(file).toString().replace(File.separatorChar, '/');
    assertTrue(
        errors.stream().anyMatch(e -> e.at().path().equals(path) && e.what().contains(what)),
        errors::toString);
  }

  private List<Path> dataFiles() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("search"))) {
      List<Path> all = files.filter(f -> f.toString().endsWith(".bin")).sorted().toList();
      assertEquals(12, all.size());
      return all;
    }
  }

  private void assertFound(String... beginnings) throws IOException {
    List<String> found = check().problems().stream().map(Problem::what).sorted().toList();
    assertEquals(beginnings.length, found.size(), found::toString);
    for (int i = 0; i < beginnings.length; i++) {
      assertTrue(found.get(i).contains(beginnings[i]), found::toString);
    }
  }

  private CheckReport check() throws IOException {
    return new SiteCheck(folder, CheckOptions.ofStranger()).run();
  }
}
