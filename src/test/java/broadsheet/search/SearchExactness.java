package broadsheet.search;

import broadsheet.archive.Issue;
import broadsheet.browser.Browser;
import broadsheet.browser.StaticServer;
import broadsheet.text.JsonArray;
import broadsheet.text.JsonText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Holds every answer of the search against a plain look at all articles, in Node and in Chromium:
 * the total and the set of ids, to the last hit.
 *
 * <pre>
 * SearchExactness ARTICLES.jsonl SITE [QUERIES [SEED [node|chromium]]]    builds the index in SITE
 *     if there is none; asks both unless told which
 * </pre>
 *
 * <p>Questions are pieces of paragraphs of 1 to 12 characters as they are typed and in quotes,
 * strings that stand nowhere, pairs, and pieces with one to three filters. Prints how many were
 * answered exactly, by kind, and every difference; ends with status 1 if there is one.
 */
public final class SearchExactness {
  /** Of more hits than that the order is by date, so that neighbours share a page. */
  private static final int MANY = 2000;

  private static final String ASK =
      """
      const { open } = await import("/search/broadsheet-search.js");
      const { everyHit, keepFetched } = await import("/every-hit.js");
      window.archive ??= (keepFetched(), await open("/"));
      return everyHit(window.archive, JSON.parse(args[0]), 5000);
      """;

  private final Path site;
  private final List<BenchQuestion> questions;
  private final List<Set<String>> expected;
  private final Map<String, Map<String, Integer>> exact = new TreeMap<>();
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private int differences;

  private SearchExactness(Path site, List<BenchQuestion> questions, List<Set<String>> expected) {
    this.site = site;
    this.questions = questions;
    this.expected = expected;
  }

  public static void main(String[] arguments) throws Exception {
    Path site = Path.of(arguments[1]).toAbsolutePath();
    List<Issue> issues = JsonArticles.issuesInSections(Path.of(arguments[0]));
    int count = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 1000;
    long seed = arguments.length > 3 ? Long.parseLong(arguments[3]) : 4;
    if (!Files.exists(site.resolve("search"))) {
      TestIndex.write(issues, site);
    }
    List<BenchQuestion> questions = new BenchQuestions(issues, seed).ofEveryKind(count);
    long start = System.nanoTime();
    List<Set<String>> expected = new PlainLook(issues).answers(questions);
    SearchExactness run = new SearchExactness(site, questions, expected);
    run.timed("plain look", start);
    String engine = arguments.length > 4 ? arguments[4] : "";
    if (!engine.equals("chromium")) {
      run.askNode();
    }
    if (!engine.equals("node")) {
      run.askChromium();
    }
    run.summary();
    if (run.differences > 0) {
      System.exit(1);
    }
  }

  private void askNode() throws IOException, InterruptedException {
    long start = System.nanoTime();
    Path folder = Files.createTempDirectory("broadsheet-exactness");
    Path asked = folder.resolve("questions.json");
    Path answers = folder.resolve("answers.jsonl");
    List<Integer> numbers = IntStream.range(0, questions.size()).boxed().toList();
    Files.writeString(
        asked, JsonText.write(JsonArray.of(numbers, i -> questions.get(i).json(order(i)))));
    String script = "src/test/web/search/answers.js";
    String address = site.toUri().toString();
    Node.Run run = Node.run(Map.of(), script, address, asked.toString(), answers.toString());
    out.print(run.output());
    try (BufferedReader lines = Files.newBufferedReader(answers)) {
      for (int i = 0; i < questions.size(); i++) {
        String line = lines.readLine();
        compare("Node", i, line == null ? FoundHits.NONE : FoundHits.read(line));
      }
    }
    Files.delete(asked);
    Files.delete(answers);
    Files.delete(folder);
    timed("Node", start);
  }

  private void askChromium() throws IOException {
    long start = System.nanoTime();
    Files.writeString(
        site.resolve("bench.html"),
        "<!doctype html><title>bench</title><link rel=icon href=data:,>");
    Path script = Path.of("src/test/web/search/every-hit.js");
    Files.writeString(site.resolve("every-hit.js"), Files.readString(script));
    try (StaticServer server = StaticServer.over(site);
        Browser browser = Browser.on(server.address()).patience(Duration.ofMinutes(15))) {
      browser.open("bench.html");
      for (int i = 0; i < questions.size(); i++) {
        String question = JsonText.write(questions.get(i).json(order(i)));
        compare("Chromium", i, FoundHits.read(browser.executeModule(ASK, question)));
        if (i % 100 == 99) {
          timed("Chromium, " + (i + 1) + " questions", start);
        }
      }
      browser.consoleErrors().forEach(error -> say("console: %s", error));
    }
    timed("Chromium", start);
  }

  private String order(int question) {
    List<String> orders = List.of("newest", "oldest", "relevance");
    return orders.get(question % (expected.get(question).size() > MANY ? 2 : 3));
  }

  private void compare(String engine, int number, FoundHits found) {
    BenchQuestion question = questions.get(number);
    Set<String> wanted = expected.get(number);
    Set<String> got = new TreeSet<>(found.ids());
    if (found.total() == wanted.size() && found.faults().isEmpty() && got.equals(wanted)) {
      exact.computeIfAbsent(question.kind(), k -> new TreeMap<>()).merge(engine, 1, Integer::sum);
      return;
    }
    differences++;
    say("DIFFERENT in %s: %s", engine, question);
    say("  total %d, ids %d, wanted %d", found.total(), got.size(), wanted.size());
    say("  missing %s", first(wanted, got));
    say("  too many %s", first(got, wanted));
    found.faults().forEach(fault -> say("  %s", fault));
  }

  /** Up to twenty of those that the other does not have. */
  private static List<String> first(Set<String> ids, Set<String> others) {
    return ids.stream().filter(id -> !others.contains(id)).limit(20).toList();
  }

  private void summary() {
    Map<String, List<Integer>> kinds = new TreeMap<>();
    for (int i = 0; i < questions.size(); i++) {
      kinds.computeIfAbsent(questions.get(i).kind(), k -> new ArrayList<>()).add(i);
    }
    say("| questions | asked | found something | articles | exact in Node | exact in Chromium |");
    say("| --- | --- | --- | --- | --- | --- |");
    kinds.forEach(this::row);
    say("%d questions, %d differences", questions.size(), differences);
  }

  private void row(String kind, List<Integer> numbers) {
    Map<String, Integer> counts = exact.getOrDefault(kind, Map.of());
    say(
        "| %s | %,d | %,d | %,d | %,d | %,d |",
        kind,
        numbers.size(),
        numbers.stream().filter(i -> !expected.get(i).isEmpty()).count(),
        numbers.stream().mapToLong(i -> expected.get(i).size()).sum(),
        counts.getOrDefault("Node", 0),
        counts.getOrDefault("Chromium", 0));
  }

  private void timed(String what, long start) {
    say("%s: %.1f s", what, (System.nanoTime() - start) / 1e9);
  }

  private void say(String form, Object... values) {
    out.println(String.format(Locale.ROOT, form, values));
  }
}
