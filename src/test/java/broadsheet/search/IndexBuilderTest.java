package broadsheet.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.archive.Issue;
import broadsheet.derive.IssueSummary;
import broadsheet.site.SiteFiles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexBuilderTest {
  private final List<Issue> issues = new RandomArticles(3).issues(270);

  @Test
  void theFilesDependOnTheIssuesOnlyNotOnTheirOrderOrThreads(@TempDir Path spill) throws Exception {
    List<Issue> shuffled = new ArrayList<>(issues);
    Collections.shuffle(shuffled, new Random(5));
    assertEquals(build(issues, spill, 1), build(shuffled, spill, 4));
  }

  @Test
  void aNewIssueChangesTheLastPartOnly(@TempDir Path spill) throws Exception {
    Map<String, String> before = build(issues.subList(0, 266), spill, 1);
    Map<String, String> after = build(issues.subList(0, 267), spill, 1);
    assertEquals(3, parts(before).size());
    assertEquals(2, common(parts(before), parts(after)).size());
    Map<String, String> later = build(issues.subList(0, 268), spill, 1);
    assertEquals(common(parts(before), parts(after)), common(parts(after), parts(later)));
    for (Map.Entry<String, String> file : after.entrySet()) {
      boolean old = common(parts(before), parts(after)).stream().anyMatch(file.getKey()::contains);
      assertTrue(!old || file.getValue().equals(before.get(file.getKey())), file.getKey());
    }
  }

  /** Names of the parts that have files. */
  private static Set<String> parts(Map<String, String> files) {
    return files.keySet().stream()
        .filter(path -> path.startsWith("search/") && path.lastIndexOf('/') > 7)
        .map(path -> path.substring(7, path.lastIndexOf('/')))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> common(Set<String> some, Set<String> others) {
    Set<String> both = new TreeSet<>(some);
    both.retainAll(others);
    return both;
  }

  @Test
  void leavesNothingInTheSpillFolder(@TempDir Path spill) throws Exception {
    build(issues, spill, 1);
    try (IndexBuilder unfinished = new IndexBuilder(TestIndex.ARCHIVE, spill, (path, b) -> {}, 1)) {
      unfinished.add(issues.get(0), TestIndex.summary(issues.get(0)));
    }
    try (var left = Files.list(spill)) {
      assertEquals(List.of(), left.toList());
    }
  }

  @Test
  void anArchiveWithoutIssuesHasAnIndex(@TempDir Path spill) throws Exception {
    Map<String, String> files = build(List.of(), spill, 1);
    assertTrue(files.containsKey("search/index.bin"));
  }

  @Test
  void refusesASummaryOfOtherArticles(@TempDir Path spill) throws Exception {
    Issue issue = issues.get(0);
    IssueSummary other = new IssueSummary(issue.id(), null, List.of(), List.of());
    try (IndexBuilder index = new IndexBuilder(TestIndex.ARCHIVE, spill, (path, b) -> {}, 1)) {
      assertThrows(IllegalArgumentException.class, () -> index.add(issue, other));
    }
  }

  private static Map<String, String> build(List<Issue> issues, Path spill, int threads)
      throws Exception {
    Map<String, String> files = Collections.synchronizedMap(new TreeMap<>());
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    SiteFiles out = (path, b) -> files.put(path, new String(b, StandardCharsets.ISO_8859_1));
    try (IndexBuilder index = new IndexBuilder(TestIndex.ARCHIVE, spill, out, threads)) {
      List<Callable<Void>> tasks = new ArrayList<>();
      for (Issue issue : issues) {
        tasks.add(
            () -> {
              index.add(issue, TestIndex.summary(issue));
              return null;
            });
      }
      for (Future<Void> task : pool.invokeAll(tasks)) {
        task.get();
      }
      index.finish();
    } finally {
      pool.shutdown();
    }
    return files;
  }
}
