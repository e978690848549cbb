package broadsheet.search;

import broadsheet.archive.Article;
import broadsheet.archive.Block;
import broadsheet.archive.Issue;
import broadsheet.browser.Browser;
import broadsheet.browser.StaticServer;
import broadsheet.text.JsonArray;
import broadsheet.text.JsonObject;
import broadsheet.text.JsonText;
import broadsheet.text.JsonValue;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * Measures the search as readers have it: Chromium over a line of 10 Mbit/s and 40 ms, to a host
 * that counts what it sends and compresses texts.
 *
 * <pre>
 * SearchBench ARTICLES.jsonl SITE [queries]    builds the index of the articles in SITE first
 * </pre>
 *
 * <p>Queries are 1 to 12 characters from anywhere in a paragraph. Cold: a fresh page, nothing kept,
 * the scripts included, up to ten hits with their snippets. Warm: the same archive, opened once, is
 * asked all queries in turn. Each total is compared with a plain look at all articles.
 */
public final class SearchBench {
  private static final long BITS_PER_SECOND = 10_000_000;
  private static final Duration LATENCY = Duration.ofMillis(40);

  private static final String ASK =
      """
      const start = performance.now();
      const { open } = await import("/search/broadsheet-search.js");
      const archive = window.kept ? (window.opened ??= await open("/")) : await open("/");
      const { total, hits } = await archive.search(args[0], { limit: 10 });
      return { total, hits: hits.length, ms: Math.round(performance.now() - start) };
      """;

  /** One answer and what it took. */
  private record Answer(long total, long bytes, long requests, long millis) {}

  private final List<Issue> issues;
  private final Path site;
  private final Random random = new Random(4);
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private SearchBench(List<Issue> issues, Path site) {
    this.issues = issues;
    this.site = site;
  }

  public static void main(String[] arguments) throws Exception {
    Path site = Path.of(arguments[1]);
    List<Issue> issues = JsonArticles.issues(Path.of(arguments[0]));
    int queries = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 200;
    SearchBench bench = new SearchBench(issues, site);
    bench.build();
    bench.ask(queries);
  }

  private void build() throws IOException {
    long start = System.nanoTime();
    if (!Files.exists(site)) {
      TestIndex.write(issues, site);
    }
    long text =
        issues.stream().flatMap(i -> i.articles().stream()).mapToLong(SearchBench::bytes).sum();
    long index = 0;
    int files = 0;
    try (Stream<Path> all = Files.walk(site.resolve("search"))) {
      for (Path file : all.filter(f -> f.toString().endsWith(".bin")).toList()) {
        index += Files.size(file);
        files++;
      }
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    say(
        "index %,d bytes in %,d files, %.3f of the text; %.1f s",
        index, files, (double) index / text, seconds);
  }

  private static long bytes(Article article) {
    return texts(article).mapToLong(t -> t.getBytes(StandardCharsets.UTF_8).length).sum();
  }

  private static Stream<String> texts(Article article) {
    return Stream.of(
            Stream.ofNullable(article.heads().kicker()),
            Stream.ofNullable(article.heads().headline()),
            article.heads().deck().stream(),
            article.blocks().stream().map(Block::text))
        .flatMap(texts -> texts);
  }

  private void ask(int queries) throws IOException {
    List<String> asked = Stream.generate(this::query).limit(queries).toList();
    SearchOracle oracle = new SearchOracle(issues);
    Files.writeString(site.resolve("bench.html"), "<!doctype html><title>bench</title>");
    try (StaticServer server = StaticServer.over(site).packing();
        Browser browser = Browser.on(server.address())) {
      browser.slowDown(BITS_PER_SECOND, LATENCY);
      report("cold", answers(browser, server, asked, false), asked, oracle);
      report("warm", answers(browser, server, asked, true), asked, oracle);
    }
  }

  private List<Answer> answers(
      Browser browser, StaticServer server, List<String> asked, boolean kept) {
    List<Answer> answers = new ArrayList<>();
    for (String query : asked) {
      if (!kept || answers.isEmpty()) {
        browser.open("bench.html");
        browser.execute("window.kept = arguments[0]", kept);
      }
      server.forget();
      String said = browser.executeModule(ASK, "\"" + query + "\"");
      JsonObject told = object(said);
      answers.add(
          new Answer(
              number(told, "total"), server.bytes(), server.requests().size(), number(told, "ms")));
    }
    return answers;
  }

  private void report(String name, List<Answer> answers, List<String> asked, SearchOracle oracle) {
    int wrong = 0;
    for (int i = 0; i < asked.size(); i++) {
      int expected = oracle.find(List.of(asked.get(i)), (issue, article) -> true).size();
      if (expected != answers.get(i).total()) {
        wrong++;
        say("WRONG %s: %d, not %d", asked.get(i), answers.get(i).total(), expected);
      }
    }
    say("%s, %d queries, %d wrong totals: median, 95 %%, most", name, answers.size(), wrong);
    row("articles", answers, Answer::total);
    row("bytes", answers, Answer::bytes);
    row("requests", answers, Answer::requests);
    row("ms", answers, Answer::millis);
  }

  private void row(String name, List<Answer> answers, ToLongFunction<Answer> of) {
    long[] sorted = answers.stream().sorted(Comparator.comparingLong(of)).mapToLong(of).toArray();
    int last = sorted.length - 1;
    say("  %-9s %,9d %,9d %,9d", name, sorted[last / 2], sorted[last * 19 / 20], sorted[last]);
  }

  /** A piece of some paragraph, without what the grammar would read. */
  private String query() {
    while (true) {
      List<Article> articles = issues.get(random.nextInt(issues.size())).articles();
      List<Block> blocks = articles.get(random.nextInt(articles.size())).blocks();
      String text = blocks.isEmpty() ? "" : blocks.get(random.nextInt(blocks.size())).text();
      int length = 1 + random.nextInt(12);
      if (text.length() >= length) {
        int start = random.nextInt(text.length() - length + 1);
        String piece = text.substring(start, start + length);
        if (!piece.isBlank() && piece.indexOf('"') < 0 && piece.indexOf('＂') < 0) {
          return piece;
        }
      }
    }
  }

  private static JsonObject object(String json) {
    try {
      return (JsonObject) JsonText.read(json);
    } catch (broadsheet.text.JsonFault e) {
      throw new IllegalStateException(e);
    }
  }

  private static long number(JsonObject object, String name) {
    JsonValue value = object.get(name);
    return Long.parseLong(JsonText.write(value == null ? JsonArray.of() : value));
  }

  private void say(String form, Object... values) {
    out.println(String.format(Locale.ROOT, form, values));
  }
}
