package broadsheet.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.Copies;
import broadsheet.Sites;
import broadsheet.problem.Problem;
import broadsheet.render.Templates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a build makes from what the last one left is, byte for byte, what a build of everything
 * makes.
 *
 * <pre>
 * IncrementalBuildTest SEQUENCES [SEED [ARTICLES]]    the long form, of so many sequences of edits
 * </pre>
 */
class IncrementalBuildTest {
  private static final int STEPS = 6;

  @TempDir Path folder;

  @Test
  void givesTheBytesOfACleanBuildWhateverWasEdited() throws Exception {
    for (int seed = 1; seed <= 4; seed++) {
      new Sequence(folder.resolve("sequence-" + seed), seed, 4).run();
    }
  }

  public static void main(String[] arguments) throws Exception {
    int sequences = Integer.parseInt(arguments[0]);
    long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
    int articles = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 4;
    for (int i = 0; i < sequences; i++) {
      Path place = Files.createTempDirectory("broadsheet-incremental");
      new Sequence(place.resolve("archive"), seed + i, articles).run();
      delete(place);
      System.out.println(
          "sequence " + (seed + i) + ": same bytes after each of " + STEPS + " edits");
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /** Some edits of one archive, each followed by a build that is compared with a clean one. */
  private static final class Sequence {
    private final Path folder;
    private final Path content;
    private final Path templates;
    private final Path site;
    private final long seed;
    private final Random random;
    private final int articles;
    private final List<String> done = new ArrayList<>();

    Sequence(Path folder, long seed, int articles) {
      this.folder = folder;
      this.content = folder.resolve("content");
      this.templates = folder.resolve("templates");
      this.site = folder.resolve("site");
      this.seed = seed;
      this.random = new Random(seed);
      this.articles = articles;
    }

    void run() throws Exception {
      Copies.copy(Path.of("templates"), templates);
      ChangingContent archive = new ChangingContent(content, templates, random, articles);
      build(site, 2, false);
      for (int step = 0; step < STEPS; step++) {
        for (int edits = 1 + random.nextInt(2); edits > 0; edits--) {
          done.add(archive.step());
        }
        compare();
      }
    }

    private void compare() throws Exception {
      String what = "seed " + seed + " after " + done;
      BuildReport amended = build(site, 2, false);
      Path other = folder.resolve("clean");
      BuildReport clean = build(other, 1, true);
      assertSame(Sites.hashes(other), Sites.hashes(site), what);
      assertEquals(problems(clean), problems(amended), what);
      assertEquals(clean.articles(), amended.articles(), what);
      assertEquals(clean.pages(), amended.pages(), what);
      assertEquals(clean.files(), amended.files(), what);
      assertEquals(clean.edits(), amended.edits(), what);
    }

    private static List<String> problems(BuildReport report) {
      return report.problems().stream().map(Problem::toString).toList();
    }

    private static void assertSame(
        SortedMap<String, String> wanted, SortedMap<String, String> found, String what) {
      Map<String, String> differ = new TreeMap<>();
      wanted.forEach((path, hash) -> differ.merge(path, hash, (a, b) -> a));
      wanted.forEach(
          (path, hash) -> {
            if (hash.equals(found.get(path))) {
              differ.remove(path);
            }
          });
      found.keySet().stream()
          .filter(path -> !wanted.containsKey(path))
          .forEach(path -> differ.put(path, "too many"));
      assertTrue(differ.isEmpty(), () -> what + ": " + differ);
    }

    private BuildReport build(Path output, int jobs, boolean clean) throws Exception {
      BuildRequest request =
          new BuildRequest(
              content, Templates.in(templates), output, null, null, jobs, false, clean);
      return new Build(request, Progress.SILENT).run();
    }
  }
}
