package broadsheet.judged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.browser.Browser;
import broadsheet.browser.Screen;
import broadsheet.browser.StaticServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/**
 * The site in Chromium, under the policy that it brings along for its host: nothing is forbidden,
 * nothing comes from elsewhere, nothing moves, nothing is heavy.
 */
@TestInstance(Lifecycle.PER_CLASS)
class SteadyIT {
  /** Hears breaches of the policy and what moves; the second only where nobody has just typed. */
  private static final String EARS =
      """
      window.heard = { breaches: [], moved: [] };
      addEventListener('securitypolicyviolation', (e) =>
        window.heard.breaches.push(e.violatedDirective + ' ' + e.blockedURI + ' ' + e.sourceFile));
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          if (!entry.hadRecentInput) window.heard.moved.push(entry.value.toFixed(4) + ' ' +
            entry.sources.map(({ node: n, previousRect: from, currentRect: to }) =>
              ((n?.id && '#' + n.id) || n?.className || n?.nodeName) + ' ' + (n?.data ?? '') + ' ' +
              [from, to].map((r) => [r.x, r.y, r.width, r.height].map(Math.round)).join(' to ')));
        }
      }).observe({ type: 'layout-shift', buffered: true });
      """;

  private static final int MOST_BYTES = 30 * 1024;

  private Path site;
  private StaticServer server;
  private Browser browser;
  private List<String> pages;

  @BeforeAll
  void openTheBrowser(@TempDir Path folder) throws Exception {
    site = SampleSites.built(folder, "zh-Hans", "own");
    pages = PageTypes.of(site).examples();
    server = StaticServer.over(site, "/archives/yunxi/").packing();
    Map<String, String> headers = HostHeaders.ofAllFiles(site);
    assertTrue(headers.containsKey("Content-Security-Policy"), headers::toString);
    headers.forEach(server::sending);
    browser = Browser.on(server.address()).watch(EARS);
  }

  @AfterAll
  void closeTheBrowser() {
    browser.close();
    server.close();
  }

  @BeforeEach
  void startAfresh() {
    server.delaying(Duration.ZERO);
    browser.look(Screen.DESK).open("about/index.html");
    browser.consoleErrors();
  }

  /** What is wrong with the page now open. */
  private List<String> faults() {
    List<String> faults = new ArrayList<>(browser.consoleErrors());
    faults.addAll(
        strings(
            """
            return [...window.heard.breaches, ...performance.getEntriesByType('resource')
              .map((entry) => entry.name).filter((name) => !name.startsWith(arguments[0]))];
            """));
    return faults;
  }

  private List<String> strings(String script) {
    Object found = browser.execute(script, server.address());
    return found instanceof List<?> all ? all.stream().map(String::valueOf).toList() : List.of();
  }

  private static void expectNone(Map<String, List<String>> faults) {
    faults.values().removeIf(List::isEmpty);
    assertEquals(Map.of(), faults);
  }

  @Test
  void noTypeOfPageBreaksThePolicyOrAsksAnotherHost() {
    Map<String, List<String>> faults = new TreeMap<>();
    for (String page : pages) {
      browser.open(page);
      faults.put(page, faults());
    }
    expectNone(faults);
  }

  @Test
  void thePolicyIsInForce() {
    browser.execute(
        "document.head.append(Object.assign(document.createElement('style'), {textContent: 'p {}'}))");
    browser.waitUntil("a breach", b -> !faults().isEmpty());
  }

  @Test
  void searchingAndFilteringAndTakingAwayKeepToThePolicy() {
    browser.open("search/index.html").type("#search-q", "供热");
    browser.waitUntil("hits", b -> b.count("#search-results > li") > 0);
    browser.waitUntil("facets", b -> b.count("#search-facets [data-value]") > 0);
    assertEquals(List.of(), faults());
    browser.click("#search-facets [data-value]");
    browser.waitUntil("a filter", b -> b.count(".search-clear") > 0);
    browser.click("#search-take summary");
    for (String form : List.of("text", "csv", "ris")) {
      browser.click("#search-take [data-take=" + form + "]");
      browser.waitUntil("handed out", b -> !b.text("#search-taken").isBlank());
    }
    browser.click("#search-take [data-take=clip]");
    browser.open("clippings/index.html").waitFor("#clippings-list > li");
    for (int form = 1; form <= browser.count("#clippings-take [data-take]"); form++) {
      browser.click("#clippings-take [data-take]:nth-of-type(" + form + ")");
    }
    assertEquals(List.of(), faults());
    browser.click("#clippings-list a").waitFor("body.is-article");
    browser.waitUntil("the button", b -> b.count("#clip:not([hidden])") == 1);
    browser.click("#clip button");
    assertEquals(List.of(), faults());
  }

  @Test
  void marksOfTheSearchKeepToThePolicy() {
    browser.open("search/index.html?q=供热").waitFor("#search-results a").click("#search-results a");
    browser.waitFor("body.is-article").waitUntil("marks", b -> b.count("main mark") > 0);
    assertEquals(List.of(), faults());
  }

  @Test
  void nothingMovesWhenSheetsAndScriptsComeLate() throws Exception {
    server.delaying(Duration.ofMillis(150));
    Map<String, List<String>> moved = new TreeMap<>();
    for (Screen screen : List.of(Screen.PHONE, Screen.DESK)) {
      browser.look(screen);
      List<String> all = new ArrayList<>(PageTypes.of(site).largest());
      all.add("search/index.html?q=%E4%BE%9B%E7%83%AD");
      for (String page : all) {
        browser.open(page);
        Thread.sleep(page.contains("?") ? 3000 : 500);
        moved.put(page + " " + screen.width(), strings("return window.heard.moved"));
      }
    }
    expectNone(moved);
  }

  @Test
  void noTypeOfPageIsHeavyOnTheLine() {
    List<String> heavy = new ArrayList<>();
    for (String page : pages) {
      browser.open("404.html");
      server.forget();
      browser.open(page);
      long pictures = server.requests().stream().filter(p -> p.endsWith(".svg")).count();
      if (server.bytes() > MOST_BYTES) {
        heavy.add(page + " " + server.bytes() + " " + server.requests() + " " + pictures);
      }
    }
    assertEquals(List.of(), heavy);
  }

  @Test
  void theFileForHostsIsWatchedLikeAllOthers() throws Exception {
    assertTrue(PageTypes.text(site, "checksums.sha256").contains("  _headers\n"));
    assertTrue(PageTypes.text(site, ".broadsheet-changes").contains("\t_headers\n"));
    assertTrue(Files.isRegularFile(site.resolve("sitemap.xml")));
    assertTrue(!PageTypes.text(site, "sitemap.xml").contains("_headers"));
  }
}
