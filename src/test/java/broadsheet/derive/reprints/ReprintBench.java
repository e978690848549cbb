package broadsheet.derive.reprints;

import static java.util.Objects.requireNonNull;

import broadsheet.archive.ArticleId;
import broadsheet.archive.IssueId;
import broadsheet.derive.ArticleSummary;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/**
 * Plants reprints in a large archive and counts how many are found, how many clusters are false,
 * and the time: {@code ReprintBench ARTICLES.jsonl [PLANTED [SHARED [NOISE [SEED]]]]}.
 *
 * <p>The articles are lines of JSON with id, publication, date and body, as the generator of
 * archives writes them. A cluster is false when it holds anything but planted reprints and their
 * originals, unless the texts are the same beyond doubt: the generator makes short articles of one
 * sentence or two, and some are made twice.
 */
@NullMarked
public final class ReprintBench {
  private ReprintBench() {}

  public static void main(String[] args) throws IOException {
    int planted = args.length > 1 ? Integer.parseInt(args[1]) : 1000;
    double shared = args.length > 2 ? Double.parseDouble(args[2]) : 0.8;
    double noise = args.length > 3 ? Double.parseDouble(args[3]) : 0.03;
    Random random = new Random(args.length > 4 ? Long.parseLong(args[4]) : 1);
    PlainArticles archive = read(Path.of(args[0]));
    int articles = archive.ids().size();
    Map<ArticleId, ArticleId> truth = plant(archive, planted, new Planting(random, shared, noise));
    System.gc();
    long before = used();
    long start = System.nanoTime();
    long cpu = cpu();
    List<IssueSketch> sketches = archive.sketches();
    long sketched = System.nanoTime();
    Reprints reprints = Reprints.of(sketches, summary -> archive.article(summary.id()));
    long done = System.nanoTime();
    long cpuDone = cpu();
    System.gc();
    say("%d articles, %d reprints planted", articles, truth.size());
    say("sketching %.1f s, clustering %.1f s", seconds(start, sketched), seconds(sketched, done));
    say("processor time %.1f s of all cores", seconds(cpu, cpuDone));
    say("kept afterwards %.1f MB beside the texts", (used() - before) / 1e6);
    say("sketches of %d issues", sketches.size());
    report(archive, truth, reprints);
  }

  private static long cpu() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static long used() {
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private static double seconds(long from, long to) {
    return (to - from) / 1e9;
  }

  private static void report(
      PlainArticles archive, Map<ArticleId, ArticleId> truth, Reprints reprints) {
    List<ArticleId> missed = new ArrayList<>();
    truth.forEach(
        (copy, original) -> {
          Cluster cluster = reprints.cluster(archive.summary(copy)).orElse(null);
          if (cluster == null || !cluster.printings().contains(archive.summary(original))) {
            missed.add(copy);
          }
        });
    int strange = 0;
    int same = 0;
    for (Cluster cluster : reprints.clusters()) {
      Set<ArticleId> roots = new HashSet<>();
      cluster.printings().forEach(p -> roots.add(truth.getOrDefault(p.id(), p.id())));
      if (roots.size() > 1) {
        double share = least(archive, cluster);
        strange += share < 0.8 ? 1 : 0;
        same += share < 0.8 ? 0 : 1;
        if (share < 0.8 && strange <= 12) {
          say("  not planted, %.2f, %s", share, text(archive, cluster));
        }
      }
    }
    missed.stream()
        .limit(12)
        .forEach(
            m -> {
              String one = Letters.of(archive.article(requireNonNull(truth.get(m))));
              String other = Letters.of(archive.article(m));
              say("  missed %s %s", m, Overlap.of(one, other));
            });
    say(
        "found %d of %d, clusters %d, false %d, not planted but the same %d",
        truth.size() - missed.size(), truth.size(), reprints.clusters().size(), strange, same);
    long related = archive.ids().stream().mapToLong(i -> related(archive, reprints, i)).sum();
    say("related by a passage %d", related / 2);
  }

  private static long related(PlainArticles archive, Reprints reprints, ArticleId id) {
    return reprints.of(archive.summary(id).issue()).related(id).size();
  }

  private static String text(PlainArticles archive, Cluster cluster) {
    StringBuilder out = new StringBuilder();
    for (ArticleSummary printing : cluster.printings()) {
      String letters = Letters.of(archive.article(printing.id()));
      out.append(printing.id()).append(' ').append(letters.length()).append(' ');
      out.append(letters, 0, Math.min(20, letters.length())).append(" / ");
    }
    return out.toString();
  }

  /** The least that any printing shares with the one it shares most with. */
  private static double least(PlainArticles archive, Cluster cluster) {
    double least = 1;
    for (ArticleSummary one : cluster.printings()) {
      double most = 0;
      for (ArticleSummary other : cluster.printings()) {
        if (!one.equals(other)) {
          String a = Letters.of(archive.article(one.id()));
          String b = Letters.of(archive.article(other.id()));
          most = Math.max(most, Overlap.of(a, b).mutual());
        }
      }
      least = Math.min(least, most);
    }
    return least;
  }

  private static Map<ArticleId, ArticleId> plant(
      PlainArticles archive, int number, Planting planting) {
    List<ArticleId> ids = archive.ids();
    Map<ArticleId, ArticleId> truth = new HashMap<>();
    Set<ArticleId> used = new HashSet<>();
    Random random = planting.random();
    while (truth.size() < number) {
      ArticleId original = ids.get(random.nextInt(ids.size()));
      String text = body(archive, original);
      if (Letters.of(archive.article(original)).length() >= 60 && used.add(original)) {
        String other = body(archive, ids.get(random.nextInt(ids.size())));
        IssueId issue =
            new IssueId("zb", LocalDate.of(2000, 1, 1).plusDays(random.nextInt(2000)), "");
        truth.put(archive.add(issue, planting.reprint(text, other)), original);
      }
    }
    return truth;
  }

  private static String body(PlainArticles archive, ArticleId id) {
    StringBuilder body = new StringBuilder();
    archive.article(id).blocks().forEach(b -> body.append(b.text()).append('\n'));
    return body.toString();
  }

  private static PlainArticles read(Path jsonLines) throws IOException {
    PlainArticles archive = new PlainArticles();
    JsonFactory json = new JsonFactory();
    try (BufferedReader lines = Files.newBufferedReader(jsonLines)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        Map<String, String> fields = new HashMap<>();
        try (JsonParser parser = json.createParser(line)) {
          while (parser.nextToken() != null) {
            if (parser.currentToken() == JsonToken.VALUE_STRING) {
              fields.put(parser.currentName(), parser.getText());
            }
          }
        }
        LocalDate date = LocalDate.parse(fields.getOrDefault("date", ""));
        IssueId issue = new IssueId(fields.getOrDefault("publication", ""), date, "");
        archive.add(issue, fields.getOrDefault("body", ""));
      }
    }
    return archive;
  }

  private static void say(String form, Object... values) {
    System.out.println(String.format(Locale.ROOT, form, values));
  }
}
