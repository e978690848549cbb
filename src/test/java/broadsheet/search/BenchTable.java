package broadsheet.search;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** Prints what a bench found, as tables of Markdown. */
final class BenchTable {
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private BenchTable() {}

  static void say(String form, Object... values) {
    OUT.println(String.format(Locale.ROOT, form, values));
  }

  /** The head of a table. */
  static void head(String... names) {
    say("%n| %s |", String.join(" | ", names));
    say("|%s", " --- |".repeat(names.length));
  }

  /** What answers took: median, 95 % and most of bytes, requests and time. */
  static void costs(
      String name, List<BenchAnswer> answers, Function<BenchAnswer, BenchAnswer.Cost> of) {
    List<BenchAnswer.Cost> costs = answers.stream().map(of).toList();
    say(
        "| %s | %s | %s | %s |",
        name,
        spread(costs, cost -> (cost.bytes() + 512) / 1024),
        spread(costs, BenchAnswer.Cost::requests),
        spread(costs, BenchAnswer.Cost::millis));
    long unseen = answers.stream().filter(answer -> answer.unseen() != 0).count();
    if (unseen > 0) {
      say("(%d of these sent what the page did not see come)", unseen);
    }
  }

  private static String spread(List<BenchAnswer.Cost> costs, ToLongFunction<BenchAnswer.Cost> of) {
    long[] sorted = costs.stream().mapToLong(of).sorted().toArray();
    int last = sorted.length - 1;
    return String.format(
        Locale.ROOT, "%,d / %,d / %,d", sorted[last / 2], sorted[last * 19 / 20], sorted[last]);
  }

  /**
   * How right the found sets are. Recall is a mean over questions that have an answer, precision
   * over those to which something was found.
   */
  static void sets(
      String name,
      List<BenchQuestion> questions,
      List<Set<String>> wanted,
      List<Set<String>> found) {
    List<Double> recall = new ArrayList<>();
    List<Double> precision = new ArrayList<>();
    int exact = 0;
    int exactWords = 0;
    for (int i = 0; i < questions.size(); i++) {
      Set<String> both = new HashSet<>(found.get(i));
      both.retainAll(wanted.get(i));
      add(recall, both.size(), wanted.get(i).size());
      add(precision, both.size(), found.get(i).size());
      boolean same = wanted.get(i).equals(found.get(i));
      exact += same ? 1 : 0;
      exactWords += same && questions.get(i).isHan() ? 1 : 0;
    }
    long none = found.stream().filter(Set::isEmpty).count();
    say(
        "| %s | %d | %d | %d | %.3f | %.3f |",
        name, exact, exactWords, none, mean(recall), mean(precision));
  }

  private static void add(List<Double> shares, int part, int whole) {
    if (whole > 0) {
      shares.add((double) part / whole);
    }
  }

  private static double mean(List<Double> values) {
    return values.stream().mapToDouble(v -> v).average().orElse(0);
  }
}
