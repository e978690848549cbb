package broadsheet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One round: every step once, from clean folders, in the order of {@link Step}. */
final class Round {
  private static final Path LAUNCHER = Path.of("broadsheet").toAbsolutePath();

  private final Path work;
  private final Desk desk;
  private final Path hugo;
  private final Path site;
  private final Map<Step, Measured> measured = new EnumMap<>(Step.class);

  /**
   * A round.
   *
   * @param work a folder for all that is made
   * @param desk the content folder in {@code work/ours}
   * @param hugo what Hugo builds
   */
  Round(Path work, Desk desk, Path hugo) {
    this.work = work;
    this.desk = desk;
    this.hugo = hugo;
    this.site = work.resolve("ours/site-output");
  }

  /** Runs it. */
  Map<Step, Measured> run(Others others) throws IOException, InterruptedException {
    forgetBuilds();
    broadsheet();
    copy();
    if (others.hugo()) {
      hugo(others.pagefind());
    }
    return measured;
  }

  private void broadsheet() throws IOException, InterruptedException {
    build(Step.WHOLE);
    build(Step.SAME);
    desk.correctOldest();
    build(Step.WORD);
    desk.addNewest();
    build(Step.ISSUE);
    desk.tidy();
  }

  private void build(Step step) throws IOException, InterruptedException {
    List<String> command = List.of(LAUNCHER.toString(), "build");
    Effort effort = run(work.resolve("ours"), command);
    long rewritten = rewritten(Files.readString(site.resolve(".broadsheet-changes")));
    measured.put(step, new Measured(effort, SiteSize.of(site), rewritten));
  }

  /** Everything that builds left beside the content: the site, and what they remember. */
  private void forgetBuilds() throws IOException {
    Set<Path> kept = Set.of(desk.content(), desk.drawer());
    try (Stream<Path> all = Files.list(work.resolve("ours"))) {
      for (Path path : all.filter(path -> !kept.contains(path)).toList()) {
        Trees.delete(path);
      }
    }
  }

  /** How many lines of a list of changes tell a file. */
  static long rewritten(String changes) {
    return changes.lines().filter(line -> line.matches("(added|changed|removed)\t.*")).count();
  }

  private void copy() throws IOException, InterruptedException {
    Path copy = work.resolve("copy");
    Trees.delete(copy);
    Effort effort = run(work, List.of("cp", "-r", site.toString(), copy.toString()));
    measured.put(Step.COPY, new Measured(effort, SiteSize.of(copy), null));
    Trees.delete(copy);
  }

  private void hugo(@Nullable Path pagefind) throws IOException, InterruptedException {
    Path built = hugo.resolve("public");
    Trees.delete(built);
    Effort effort = run(hugo, List.of("hugo", "--quiet"));
    Measured alone = new Measured(effort, SiteSize.of(built), null);
    measured.put(Step.HUGO, alone);
    if (pagefind != null) {
      Effort index = run(hugo, List.of(pagefind.toString(), "--site", "public", "--quiet"));
      SiteSize both = SiteSize.of(built);
      measured.put(
          Step.PAGEFIND, new Measured(index, SiteSize.of(built.resolve("pagefind")), null));
      measured.put(Step.BOTH, alone.and(new Measured(index, both, null)));
    }
  }

  /** What was written before is on the disk before the clock starts. */
  private Effort run(Path folder, List<String> command) throws IOException, InterruptedException {
    Path log = work.resolve("log.txt");
    Effort.of(folder, log, List.of("sync"));
    return Effort.of(folder, log, command);
  }
}
