package broadsheet.bench;

import broadsheet.text.JsonFault;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Measures whole builds as users run them, beside Hugo with Pagefind on the same text and beside
 * {@code cp -r} of the site, all in turn, round by round, each a process of its own.
 *
 * <pre>
 * SiteBench ARTICLES|FOLDER [ROUNDS [WORK]] [alone]
 * </pre>
 *
 * <p>The archive has so many articles, or is that in a folder with {@code content/} and {@code
 * articles.jsonl}. Without a work folder (outside of the repository) one is made and deleted;
 * {@code alone} leaves Hugo and Pagefind out. What the programs say is in {@code log.txt} there.
 */
public final class SiteBench {
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private final Path work;
  private final boolean alone;

  private SiteBench(Path work, boolean alone) {
    this.work = work;
    this.alone = alone;
  }

  public static void main(String[] arguments) throws Exception {
    List<String> words = new ArrayList<>(Arrays.asList(arguments));
    boolean alone = words.remove("alone");
    if (words.isEmpty()) {
      throw new IllegalArgumentException("SiteBench ARTICLES|FOLDER [ROUNDS [WORK]] [alone]");
    }
    int rounds = words.size() > 1 ? Integer.parseInt(words.get(1)) : 3;
    boolean kept = words.size() > 2;
    Path work = kept ? Path.of(words.get(2)) : Files.createTempDirectory("broadsheet-bench");
    try {
      new SiteBench(outside(work), alone).run(words.get(0), rounds);
    } finally {
      if (!kept) {
        Trees.delete(work);
      }
    }
  }

  private static Path outside(Path work) throws IOException {
    Path real = Files.createDirectories(work).toRealPath();
    if (real.startsWith(Path.of("").toRealPath())) {
      throw new IllegalArgumentException("the work folder must be outside of the repository");
    }
    return real;
  }

  private void run(String archive, int count) throws Exception {
    Source source =
        archive.matches("\\d+")
            ? Source.made(Integer.parseInt(archive), work)
            : Source.in(Path.of(archive).toAbsolutePath());
    Trees.delete(work.resolve("ours"));
    Desk desk = Desk.over(source.content(), work.resolve("ours"));
    Others others = alone ? Others.NONE : Others.found(work);
    others.missing().forEach(OUT::println);
    tell(source, desk);
    if (others.hugo()) {
      Trees.delete(work.resolve("hugo"));
      new HugoSource(work.resolve("hugo")).write(source.articles(), desk.newest());
    }
    // The launcher makes the jar when it is stale; that is no part of a build.
    Effort.of(List.of(Path.of("broadsheet").toAbsolutePath().toString(), "--version"));
    List<Map<Step, Measured>> rounds = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      rounds.add(new Round(work, desk, work.resolve("hugo")).run(others));
      OUT.println("\nafter " + i + (i == 1 ? " round" : " rounds") + "\n");
      OUT.print(new BenchReport(rounds).table());
    }
  }

  private static void tell(Source source, Desk desk) throws IOException, JsonFault {
    int articles = 0;
    int more = 0;
    try (BufferedReader lines = Files.newBufferedReader(source.articles())) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        boolean newest = BenchArticle.read(line).issue().equals(desk.newest());
        more += newest ? 1 : 0;
        articles += newest ? 0 : 1;
      }
    }
    OUT.printf(
        Locale.ROOT,
        "%,d articles, and %,d in the issue more; %d processors, Java %s%n",
        articles,
        more,
        Runtime.getRuntime().availableProcessors(),
        Runtime.version());
  }
}
