package broadsheet.judged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.browser.Browser;
import broadsheet.browser.Screen;
import broadsheet.browser.StaticServer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/**
 * What a reader without a mouse, without good eyes or without ease at motion meets on every type of
 * page: all stops of the tab key are reached, once and in order, both ways; each is seen and looks
 * unlike before; nothing is cut off at 320 pixels or at twice the size; nothing moves; words in
 * another script say their language.
 */
class StopsIT {
  private static final List<Screen> NARROW =
      List.of(Screen.ofWidth(320), new Screen(640, 450, 2, false));

  private static final int BEYOND = 3;
  private static final int ROUNDS = 8;

  @Test
  void everyTypeOfPageIsWalkedAndReadWhole(@TempDir Path folder) throws Exception {
    Map<String, List<String>> faults = new TreeMap<>();
    for (String language : List.of("zh-Hans", "en")) {
      Path site = SampleSites.built(folder.resolve(language), language, "own");
      try (StaticServer server = StaticServer.over(site);
          Browser browser = Browser.on(server.address())) {
        for (String page : PageTypes.of(site).smallest()) {
          faults.put(language + " " + page, judge(browser, page, language.equals("zh-Hans")));
        }
      }
    }
    faults.values().removeIf(List::isEmpty);
    assertEquals(Map.of(), faults);
  }

  /** Each planted fault is found: a stop skipped, hidden or without a ring, words cut off, … */
  @Test
  void faultsAreHeard(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("index.html"), FAULTY);
    try (StaticServer server = StaticServer.over(folder);
        Browser browser = Browser.on(server.address())) {
      List<String> found = judge(browser, "index.html", true);
      for (String fault :
          List.of("order", "same", "covered", "never reached", "cut off", "moves", "language")) {
        assertTrue(found.stream().anyMatch(f -> f.startsWith(fault)), fault + ": " + found);
      }
    }
  }

  @Test
  void whoIsCaughtIsHeard(@TempDir Path folder) throws Exception {
    Files.writeString(
        folder.resolve("index.html"),
        """
        <!DOCTYPE html><html lang="zh-Hans"><title>x</title><link rel="icon" href="data:,">
        <a href="#1">甲</a> <a id="trap" href="#2">乙</a> <a href="#3">丙</a><script>
        trap.onkeydown = (event) => { if (event.key === 'Tab') event.preventDefault(); };</script>
        """);
    try (StaticServer server = StaticServer.over(folder);
        Browser browser = Browser.on(server.address())) {
      assertEquals(
          List.of(
              "never reached: <a href=\"#3\">丙</a>",
              "never reached backwards: <a href=\"#1\">甲</a>",
              "never reached backwards: <a href=\"#3\">丙</a>"),
          judge(browser, "index.html", true));
    }
  }

  private static final String FAULTY =
      """
      <!DOCTYPE html><html lang="zh-Hans"><title>x</title><link rel="icon" href="data:,">
      <style>
        #plain:focus { outline: none } #lid { position: fixed; inset: 0 0 auto; height: 60px; background: #eee }
        #high { position: absolute; top: 20px } #cut { width: 100px; overflow: hidden; white-space: nowrap }
        #moved { transition: color 1s }
      </style>
      <body><p style="margin-top: 80px"><a id="plain" href="#1">甲</a> <a id="moved" href="#2">乙</a>
      <a href="#3" tabindex="2">丙</a> <a href="#4" tabindex="-1">丁</a></p><a id="high" href="#5">戊</a><p id="lid"></p>
      <p id="cut">云溪市供热改造工程今天在柳塘区开工云溪市供热改造工程</p><p>Seven words of a language without a name</p>
      """;

  private static List<String> judge(Browser browser, String page, boolean walked)
      throws IOException {
    List<String> faults = new ArrayList<>();
    browser.look(Screen.DESK).open(page).execute(script());
    if (walked) {
      faults.addAll(walk(browser, page));
    }
    faults.addAll(told(browser.execute("return [...stops.moving(), ...stops.foreign()]")));
    for (Screen screen : NARROW) {
      faults.addAll(told(browser.look(screen).execute("return stops.cutOff()")));
    }
    return faults;
  }

  /**
   * From the first stop to the last and back. Keys are struck all at once; where something seems to
   * be hidden the page gets the time to scroll, before anything is said of it.
   */
  private static List<String> walk(Browser browser, String page) throws IOException {
    List<String> faults = walk(browser, Duration.ZERO);
    if (faults.stream().noneMatch(fault -> fault.startsWith("covered"))) {
      return faults;
    }
    browser.open(page).execute(script());
    return walk(browser, Duration.ofMillis(40));
  }

  private static List<String> walk(Browser browser, Duration pause) {
    int stops = number(browser.execute("return stops.begin()"));
    strike(browser, stops, pause, Keys.TAB);
    List<String> faults = new ArrayList<>(told(browser.execute("return stops.end(false)")));
    strike(browser, stops, pause, Keys.SHIFT, Keys.TAB);
    faults.addAll(told(browser.execute("return stops.end(true)")));
    return faults;
  }

  /**
   * Keys struck while the browser goes round the page's end are lost, so there are more to come.
   */
  private static void strike(Browser browser, int stops, Duration pause, Keys... keys) {
    browser.strike(stops, pause, keys);
    for (int more = 0;
        more < ROUNDS && number(browser.execute("return stops.left()")) > 0;
        more++) {
      browser.strike(BEYOND, pause, keys);
    }
  }

  private static int number(@Nullable Object told) {
    return told instanceof Number number ? number.intValue() : 0;
  }

  private static List<String> told(@Nullable Object answer) {
    return answer instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
  }

  private static String script() throws IOException {
    try (InputStream in = StopsIT.class.getResourceAsStream("/judged/stops.js")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
