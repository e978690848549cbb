package broadsheet.judged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.browser.Browser;
import broadsheet.browser.Screen;
import broadsheet.browser.StaticServer;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * axe has nothing to say on any type of page: WCAG 2.2 A and AA and its own best practices, at
 * three widths, by day and by night; there are no exceptions. By night only colours are looked at:
 * nothing else can differ. In English the narrowest width stands for all, for only words differ.
 */
class AccessibleIT {
  /** A browser at 200 % on a window of 1280 by 900 pixels. */
  private static final Screen TWICE_AS_LARGE = new Screen(640, 450, 2, false);

  private static final List<Screen> SCREENS = List.of(Screen.PHONE, Screen.TABLET, Screen.DESK);

  private static final String BY_DAY =
      "{ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],"
          + " rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] }";

  private static final String BY_NIGHT =
      "{ runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },"
          + " preload: false, resultTypes: ['violations'] }";

  @ParameterizedTest
  @ValueSource(strings = {"zh-Hans", "en"})
  void axeFindsNothingAndNothingIsCutOff(String language, @TempDir Path folder) throws Exception {
    String axe = axe();
    Path site = SampleSites.built(folder, language, "own");
    Map<String, List<String>> faults = new TreeMap<>();
    try (StaticServer server = StaticServer.over(site);
        Browser browser = Browser.on(server.address())) {
      for (String page : withAnswers(PageTypes.of(site).largest())) {
        open(browser, page);
        browser.execute(axe);
        faults.put(page, cutOff(browser));
        List<Screen> screens = language.equals("zh-Hans") ? SCREENS : List.of(Screen.PHONE);
        for (Screen screen : screens) {
          faults.put(page + " " + screen.width(), judge(browser.look(screen), BY_DAY));
          if (language.equals("zh-Hans")) {
            Screen night = screen.inTheDark();
            faults.put(page + " " + screen.width() + " dark", judge(browser.look(night), BY_NIGHT));
          }
        }
      }
    }
    faults.values().removeIf(List::isEmpty);
    assertEquals(Map.of(), faults);
  }

  /** On the narrowest screen, and at twice the size, nobody scrolls sideways. */
  private static List<String> cutOff(Browser browser) {
    List<String> wide = new ArrayList<>();
    for (Screen screen : List.of(Screen.ofWidth(320), TWICE_AS_LARGE)) {
      int overflow = browser.look(screen).overflow();
      if (overflow > 0) {
        wide.add("too wide at " + screen.width() + " by " + overflow);
      }
    }
    return wide;
  }

  @Test
  void faultsAreHeard(@TempDir Path folder) throws Exception {
    Files.writeString(
        folder.resolve("index.html"), "<!DOCTYPE html><title>x</title><p style='color:#eee'>words");
    try (StaticServer server = StaticServer.over(folder);
        Browser browser = Browser.on(server.address())) {
      browser.open("index.html").execute(axe());
      List<String> faults = judge(browser, BY_DAY);
      assertTrue(faults.stream().anyMatch(f -> f.startsWith("html-has-lang")), faults::toString);
      assertTrue(faults.stream().anyMatch(f -> f.startsWith("color-contrast")), faults::toString);
    }
  }

  /** The pages, and the two that a script fills, filled. */
  private static List<String> withAnswers(List<String> pages) {
    List<String> all = new ArrayList<>(pages);
    all.removeIf(page -> page.startsWith("clippings/"));
    all.add("search/index.html?q=%E4%BE%9B%E7%83%AD");
    all.add("clippings/index.html");
    return all;
  }

  private static void open(Browser browser, String page) {
    browser.look(Screen.DESK);
    if (page.startsWith("clippings/")) {
      browser.click("#search-take [data-take=clip]");
      browser.waitUntil("clipped", b -> !b.text("#search-taken").isBlank());
    }
    browser.open(page);
    if (page.contains("?q=")) {
      browser.waitUntil("hits", b -> b.count("#search-results > li") > 0);
      browser.waitUntil("counts", b -> b.count("[aria-busy]") == 0);
    }
    if (page.startsWith("clippings/")) {
      browser.waitFor("#clippings-list > li");
    }
    browser.execute("document.querySelectorAll('details').forEach((d) => { d.open = true; })");
  }

  private static List<String> judge(Browser browser, String how) {
    String found =
        browser.executeModule(
            "const { violations } = await axe.run(document, "
                + how
                + "); return violations.map(({ id, nodes }) => id + ' at ' + nodes.length"
                + " + ' places, first ' + nodes[0].target.join(' '));");
    try (JsonReader reader = Json.createReader(new StringReader(found))) {
      return reader.readArray().getValuesAs(JsonString::getString);
    }
  }

  private static String axe() throws IOException {
    try (InputStream in = AccessibleIT.class.getResourceAsStream("/axe.min.js")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
