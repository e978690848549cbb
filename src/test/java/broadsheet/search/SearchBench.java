package broadsheet.search;

import static broadsheet.search.BenchTable.head;
import static broadsheet.search.BenchTable.say;

import broadsheet.archive.Article;
import broadsheet.archive.Issue;
import broadsheet.bench.ClassPath;
import broadsheet.bench.Effort;
import broadsheet.bench.PagefindProgram;
import broadsheet.browser.Browser;
import broadsheet.browser.StaticServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Measures the search as readers have it: Chromium over a line of 10 Mbit/s and 40 ms, to a host
 * that counts what it sends and compresses texts.
 *
 * <pre>
 * SearchBench ARTICLES.jsonl SITE [QUERIES [FOLDER]]    builds the index in SITE if there is none
 * </pre>
 *
 * <p>With a folder (outside of the repository) Pagefind is installed there by npm, indexes the same
 * articles and is asked the same questions, in quotes and without, in turn with ours.
 *
 * <p>Questions are 1 to 12 characters from anywhere in a paragraph. Cold: a fresh page, nothing
 * kept, the scripts included, up to ten hits with their snippets. Warm: the same archive, opened
 * once, is asked all questions in turn. Each total is compared with a plain look at all articles;
 * beside Pagefind the sets are.
 */
public final class SearchBench {
  private static final long BITS_PER_SECOND = 10_000_000;
  private static final Duration LATENCY = Duration.ofMillis(40);

  private final List<Issue> issues;
  private final Path site;
  private final List<BenchQuestion> questions;
  private final List<Set<String>> wanted;

  private SearchBench(List<Issue> issues, Path site, int count) {
    this.issues = issues;
    this.site = site;
    this.questions = new BenchQuestions(issues, 4).pieces(count + 1);
    this.wanted = new PlainLook(issues).answers(questions);
  }

  public static void main(String[] arguments) throws Exception {
    Path articles = Path.of(arguments[0]);
    Path site = Path.of(arguments[1]).toAbsolutePath();
    int count = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 200;
    Path folder = arguments.length > 3 ? Path.of(arguments[3]).toAbsolutePath() : null;
    Effort ours = Files.exists(site.resolve("search")) ? null : index(articles, site);
    List<Issue> issues = JsonArticles.issues(articles);
    SearchBench bench = new SearchBench(issues, site, count);
    List<Contender> contenders = new ArrayList<>(List.of(Contender.broadsheet()));
    head("index", "bytes", "files", "share of the text", "texts for snippets", "s", "MB at most");
    bench.size("Broadsheet", ours, "search/.*\\.bin", ".*\\d\\.json");
    if (folder != null) {
      Pagefind pagefind = Pagefind.index(issues, folder, site);
      bench.size(
          "Pagefind " + PagefindProgram.VERSION,
          pagefind.effort(),
          "pagefind/(index/.*|.*\\.pf_meta|pagefind-entry\\.json)",
          "pagefind/fragment/.*");
      contenders.add(Contender.pagefind("as typed", pagefind, q -> q.terms().get(0)));
      contenders.add(Contender.pagefind("in quotes", pagefind, BenchQuestion::query));
    }
    bench.ask(contenders);
  }

  /** In a virtual machine of its own, so that its memory can be told. */
  private static Effort index(Path articles, Path site) throws Exception {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    return Effort.of(
        List.of(
            java.toString(),
            "-Xmx" + System.getProperty("heap", "1g"),
            "-XX:+UseSerialGC",
            "-cp",
            ClassPath.here(),
            TestIndex.class.getName(),
            articles.toString(),
            site.toString()));
  }

  private void size(String name, @Nullable Effort effort, String indexFiles, String textFiles)
      throws IOException {
    long files = 0;
    long index = 0;
    long texts = 0;
    try (Stream<Path> all = Files.walk(site)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String inside = site.relativize(file).toString();
        boolean counts = inside.matches(indexFiles);
        files += counts ? 1 : 0;
        index += counts ? Files.size(file) : 0;
        texts += inside.matches(textFiles) ? Files.size(file) : 0;
      }
    }
    long covered =
        issues.stream().flatMap(i -> i.articles().stream()).mapToLong(SearchBench::bytes).sum();
    say(
        "| %s | %,d | %,d | %.3f | %,d | %s | %s |",
        name,
        index,
        files,
        (double) index / covered,
        texts,
        effort == null ? "–" : Math.round(effort.seconds()),
        effort == null ? "–" : effort.peak() >> 20);
  }

  private static long bytes(Article article) {
    return SearchOracle.texts(article).stream()
        .mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length)
        .sum();
  }

  private void ask(List<Contender> contenders) throws IOException {
    Files.writeString(
        site.resolve("bench.html"),
        "<!doctype html><html lang=\"zh\"><title>bench</title><link rel=\"icon\" href=\"data:,\">");
    Path script = Path.of("src/test/web/search/every-hit.js");
    Files.writeString(site.resolve("every-hit.js"), Files.readString(script));
    try (StaticServer server = StaticServer.over(site).packing();
        Browser browser = Browser.on(server.address()).patience(Duration.ofMinutes(5))) {
      if (contenders.size() > 1) {
        compareSets(contenders, browser);
      }
      browser.slowDown(BITS_PER_SECOND, LATENCY);
      report("cold", answers(contenders, browser, server, false));
      report("warm", answers(contenders, browser, server, true));
    }
  }

  private void compareSets(List<Contender> contenders, Browser browser) {
    List<BenchQuestion> asked = questions.subList(1, questions.size());
    long han = asked.stream().filter(BenchQuestion::isHan).count();
    head(
        "search",
        "exact sets of " + asked.size(),
        "of " + han + " of Han alone",
        "nothing found",
        "recall",
        "precision");
    for (Contender contender : contenders) {
      Contender.openPage(browser, true);
      List<Set<String>> found =
          asked.stream().<Set<String>>map(q -> new TreeSet<>(contender.found(browser, q))).toList();
      BenchTable.sets(contender.name(), asked, wanted.subList(1, wanted.size()), found);
    }
  }

  /** The answers of each; the first question is asked so that the others find all of them warm. */
  private Map<Contender, List<BenchAnswer>> answers(
      List<Contender> contenders, Browser browser, StaticServer server, boolean kept) {
    Map<Contender, List<BenchAnswer>> answers = new LinkedHashMap<>();
    Contender.openPage(browser, kept);
    for (int i = 0; i < questions.size(); i++) {
      for (Contender contender : contenders) {
        if (!kept) {
          Contender.openPage(browser, false);
        }
        BenchAnswer answer = contender.answer(browser, server, questions.get(i));
        List<BenchAnswer> own = answers.computeIfAbsent(contender, c -> new ArrayList<>());
        if (i > 0) {
          own.add(answer);
        }
      }
    }
    return answers;
  }

  private void report(String name, Map<Contender, List<BenchAnswer>> answers) {
    String spread = ": median / 95 % / most";
    head(name + ", first ten hits", "KB" + spread, "requests", "ms");
    answers.forEach(
        (contender, own) -> BenchTable.costs(contender.name(), own, BenchAnswer::first));
    List<BenchAnswer> ours = answers.values().iterator().next();
    BenchTable.costs("Broadsheet, with facets", ours, BenchAnswer::all);
    for (int i = 0; i < ours.size(); i++) {
      if (ours.get(i).total() != wanted.get(i + 1).size()) {
        String query = questions.get(i + 1).query();
        say("WRONG %s: %d, not %d", query, ours.get(i).total(), wanted.get(i + 1).size());
      }
    }
  }
}
