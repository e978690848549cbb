package broadsheet.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.Copies;
import broadsheet.Sites;
import broadsheet.render.Templates;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;

/**
 * Kills builds at random moments, and holds what they leave against what was there before and what
 * a clean build makes.
 *
 * <pre>
 * KilledBuilds TIMES [SEED]    the long form
 * </pre>
 */
final class KilledBuilds {
  private final Path content;
  private final Path templates;
  private final Path site;
  private final Path clean;
  private final Random random;
  private long longest = 2000;
  private int killed;
  private int mended;

  KilledBuilds(Path folder, long seed) throws Exception {
    this.content = folder.resolve("content");
    this.templates = folder.resolve("templates");
    this.site = folder.resolve("site");
    this.clean = folder.resolve("clean");
    this.random = new Random(seed);
    Copies.copy(Path.of("templates"), templates);
  }

  public static void main(String[] arguments) throws Exception {
    long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
    Path folder = Files.createTempDirectory("broadsheet-killed");
    System.out.println(new KilledBuilds(folder, seed).run(Integer.parseInt(arguments[0])));
  }

  /**
   * Edits, builds and kills so many times.
   *
   * @return what happened, in words
   */
  String run(int times) throws Exception {
    ChangingContent archive = new ChangingContent(content, templates, random, 3);
    build(site, false);
    for (int i = 0; i < times; i++) {
      SortedMap<String, String> before = Sites.hashes(site);
      String step = archive.step();
      killOne();
      build(clean, true);
      SortedMap<String, String> after = Sites.hashes(clean);
      SortedMap<String, String> left = Files.exists(site) ? Sites.hashes(site) : before;
      boolean whole = left.equals(before) || left.equals(after);
      boolean recorded = Files.exists(site.resolveSibling(".site.staging/.journal"));
      assertTrue(whole || recorded, "half a site after a kill, and no journal; " + step);
      mended += whole ? 0 : 1;
      build(site, false);
      assertEquals(after, Sites.hashes(site), "after a kill; " + step);
    }
    return times
        + " builds, "
        + killed
        + " killed, "
        + mended
        + " of them amid the moves; all mended";
  }

  private void killOne() throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Dbroadsheet.home=."));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "broadsheet.cli.Main"));
    command.addAll(List.of(Sites.arguments(content, site, "--templates", templates.toString())));
    long start = System.nanoTime();
    Process build =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (build.waitFor(random.nextLong(longest) + 1, TimeUnit.MILLISECONDS)) {
      longest = Math.max(longest / 2, (System.nanoTime() - start) / 1_000_000);
    } else {
      build.destroyForcibly().waitFor();
      longest += 100;
      killed++;
    }
  }

  private BuildReport build(Path output, boolean anew) throws Exception {
    BuildRequest request =
        new BuildRequest(content, Templates.in(templates), output, null, null, 2, false, anew);
    return new Build(request, Progress.SILENT).run();
  }
}
