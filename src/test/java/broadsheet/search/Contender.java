package broadsheet.search;

import broadsheet.bench.PagefindProgram;
import broadsheet.browser.Browser;
import broadsheet.browser.StaticServer;
import java.util.Collection;
import java.util.function.Function;

/**
 * A search that is asked questions in a page.
 *
 * @param name in tables
 * @param asks a question in its form of it
 * @param script that answers {@code args[0]}: sets {@code total}, and {@code first} where facets
 *     come after the hits
 * @param every the script that returns the ids of all hits
 * @param id of an article for each of those
 */
record Contender(
    String name,
    Function<BenchQuestion, String> asks,
    String script,
    String every,
    Function<String, String> id) {
  /**
   * Files that came, by the browser's own record: the host cannot tell what had come at the moment
   * when the hits were there. At the end what the host counted is what counts.
   */
  private static final String MEASURED =
      """
      performance.setResourceTimingBufferSize(10000);
      performance.clearResourceTimings();
      const start = performance.now();
      const far = () => {
        const ms = Math.round(performance.now() - start);
        const files = performance.getEntriesByType("resource");
        return { ms, requests: files.length, bytes: files.reduce((sum, file) => sum + file.encodedBodySize, 0) };
      };
      let first, total;
      %s
      return { total, first: first ?? far(), all: far() };
      """;

  private static final String OURS =
      """
      const { open } = await import("/search/broadsheet-search.js");
      const archive = window.kept ? (window.ours ??= await open("/")) : await open("/");
      const onHits = () => { first ??= far(); };
      ({ total } = await archive.search(args[0], { limit: 10, onHits }));
      """;

  private static final String EVERY_HIT_OF_OURS =
      """
      const { open } = await import("/search/broadsheet-search.js");
      const { everyHit } = await import("/every-hit.js");
      const archive = window.ours ??= await open("/");
      return everyHit(archive, { query: args[0], sort: "newest" }, 5000);
      """;

  /**
   * A worker's requests would not be slowed down, so it is told to work in the page. Each form has
   * an address of the script, and so what it keeps, to itself.
   */
  private static final String PAGEFIND =
      """
      const prepare = async () => {
        const pagefind = await import("/pagefind/pagefind.js?FORM");
        await pagefind.options({ noWorker: true });
        return pagefind;
      };
      const pagefind = window.kept ? (window.FORM ??= await prepare()) : await prepare();
      """;

  private static final String TEN_OF_PAGEFIND =
      PAGEFIND
          + """
          const { results } = await pagefind.search(args[0]);
          await Promise.all(results.slice(0, 10).map((result) => result.data()));
          total = results.length;
          """;

  private static final String EVERY_HIT_OF_PAGEFIND =
      PAGEFIND
          + """
          const { results } = await pagefind.search(args[0]);
          return { total: results.length, ids: results.map((result) => result.id), faults: [] };
          """;

  static Contender broadsheet() {
    return new Contender(
        "Broadsheet", BenchQuestion::query, OURS, EVERY_HIT_OF_OURS, Function.identity());
  }

  static Contender pagefind(String form, Pagefind pagefind, Function<BenchQuestion, String> asks) {
    String name = form.replace(" ", "_");
    return new Contender(
        "Pagefind " + PagefindProgram.VERSION + ", " + form,
        asks,
        TEN_OF_PAGEFIND.replace("FORM", name),
        EVERY_HIT_OF_PAGEFIND.replace("FORM", name),
        id -> pagefind.ids().getOrDefault(id, id));
  }

  /** Opens a page that knows nothing yet. */
  static void openPage(Browser browser, boolean kept) {
    browser.open("bench.html");
    browser.execute("window.kept = arguments[0]", kept);
  }

  /** Answers in the page now open. */
  BenchAnswer answer(Browser browser, StaticServer server, BenchQuestion question) {
    server.forget();
    String script = MEASURED.replace("%s", script());
    String told = browser.executeModule(script, asks.apply(question));
    return BenchAnswer.read(told, server.bytes(), server.requests().size());
  }

  /** The ids of all articles that it finds. */
  Collection<String> found(Browser browser, BenchQuestion question) {
    FoundHits hits = FoundHits.read(browser.executeModule(every, asks.apply(question)));
    return hits.ids().stream().map(id).toList();
  }
}
