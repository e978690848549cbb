package broadsheet.judged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.browser.Browser;
import broadsheet.browser.Keyboard;
import broadsheet.browser.Screen;
import broadsheet.browser.StaticServer;
import java.nio.file.Path;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** Readers' journeys by keyboard alone, through the sample's site. */
@TestInstance(Lifecycle.PER_CLASS)
class KeyboardIT {
  private Path site;
  private StaticServer server;
  private Browser browser;
  private Keyboard keyboard;

  @BeforeAll
  void openTheBrowser(@TempDir Path folder) throws Exception {
    site = SampleSites.built(folder, "zh-Hans", "own");
    server = StaticServer.over(site, "/archives/yunxi/");
    browser = Browser.on(server.address()).allowClipboard();
    keyboard = new Keyboard(browser);
  }

  @AfterAll
  void closeTheBrowser() {
    browser.close();
    server.close();
  }

  @BeforeEach
  void startAfresh() {
    browser.scripts(true).look(Screen.DESK).open("about/index.html");
  }

  /** Home, year, day, printed page, article, and on over the issue's end. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void fromADateToTheNextIssue(boolean scripts) {
    browser.scripts(scripts);
    keyboard.begin("index.html").follow(".coverage th a[href*='yxrb/2022']");
    assertEquals("yxrb/2022/index.html", browser.path());
    keyboard.follow(".month td a[href*='11/21']");
    assertEquals("yxrb/2022/11/21/index.html", browser.path());
    keyboard.follow("main a[href='03.html']");
    assertEquals("yxrb/2022/11/21/03.html", browser.path());
    keyboard.follow("main h2 a, main h3 a");
    assertTrue(browser.path().startsWith("yxrb/2022/11/21/03-"), browser.path());
    readToTheEndOfTheIssue();
    keyboard.follow("a.around-after");
    assertEquals("yxrb/2023/05/17/index.html", browser.path());
  }

  /** Article after article; where there is none the way on leads to another issue, and says so. */
  private void readToTheEndOfTheIssue() {
    List<String> read = new ArrayList<>();
    while (browser.count("nav.around:not(.around-issue) a.around-after") > 0) {
      keyboard.follow("nav.around:not(.around-issue) a.around-after");
      assertFalse(read.contains(browser.path()), browser.path());
      read.add(browser.path());
      assertTrue(browser.path().startsWith("yxrb/2022/11/21/"), browser.path());
    }
    assertTrue(read.size() >= 2, read::toString);
    assertTrue(browser.text("a.around-after").contains("下一期"), browser.text("a.around-after"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void fromADistrictThroughItsTimelineToAnArticle(boolean scripts) {
    browser.scripts(scripts);
    keyboard.begin("index.html").follow("nav.doors a[href*='districts']");
    keyboard.follow("main a[href*='liutang']");
    assertEquals("districts/liutang/index.html", browser.path());
    keyboard.follow("main .run h3 a");
    browser.waitFor("body.is-article");
    keyboard.follow("p.over a.district");
    assertEquals("districts/liutang/index.html", browser.path());
  }

  @Test
  void fromADistrictToACopiedCitation() {
    keyboard.begin("districts/liutang/index.html").follow("main .run h3 a");
    browser.waitFor("dt button.copy");
    keyboard.tabTo("dt button.copy").press(Keys.ENTER);
    browser.waitUntil("told", b -> !b.text(".copy-said").isBlank());
    assertEquals("status", browser.attribute(".copy-said", "role"));
    assertEquals(shown("dd.citation"), clipboard());
    keyboard.tabTo("details.cite > summary").press(Keys.ENTER);
    keyboard.tabTo(".cite dt button.copy[aria-label*='BibTeX']").press(Keys.SPACE);
    browser.waitUntil("BibTeX", b -> b.text(".copy-said").contains("BibTeX"));
    String record = clipboard();
    assertEquals(
        browser.execute(
            "return [...document.querySelectorAll('.cite dd pre')]"
                + ".map((pre) => pre.textContent.trim()).find((text) => text.startsWith('@'))"),
        record);
    assertTrue(record.contains("@article"), record);
  }

  /** A citation as it is seen, with today where its standard wants the day of the visit. */
  private String shown(String css) {
    String text =
        String.valueOf(
            browser.execute("return document.querySelector('" + css + "').textContent.trim()"));
    if (browser.attribute(css, "data-day") == null) {
      return text;
    }
    Object today = browser.execute("return new Intl.DateTimeFormat('sv').format(new Date())");
    int address = text.lastIndexOf(". http");
    return text.substring(0, address) + "[" + today + "]" + text.substring(address);
  }

  private String clipboard() {
    return String.valueOf(browser.execute("return navigator.clipboard.readText()"));
  }

  @Test
  void fromASearchThroughAFilterToClippingsAndTheirExport() {
    keyboard.begin("search/index.html").tabTo("#search-q").press("供热" + Keys.ENTER);
    browser.waitUntil("hits", b -> b.count("#search-results > li") > 1);
    browser.waitUntil("facets", b -> b.count("#search-facets [data-value='yxwb']") > 0);
    int before = browser.count("#search-results > li");
    keyboard.tabTo("#search-facets [data-value='yxwb']").press(Keys.ENTER);
    browser.waitUntil("fewer hits", b -> b.count("#search-results > li") < before);
    browser.waitUntil("rest", b -> b.count("[aria-busy]") == 0);
    assertTrue(keyboard.isAt("[data-value='yxwb'][aria-pressed='true']"), "the focus stays");
    browser.waitUntil("hits again", b -> b.count(".search-clip") > 0);
    String clipped = browser.text("#search-results > li .search-headline");
    keyboard.tabTo(".search-clip").press(Keys.ENTER);
    browser.waitUntil("clipped", b -> b.text("#search-clippings").contains("1"));
    keyboard.backTo("#search-clippings").follow();
    browser.waitUntil("the clipping", b -> b.count("#clippings-list > li") == 1);
    assertTrue(browser.text("#clippings-list > li").contains(clipped), clipped);
    listenForFiles();
    keyboard.tabTo("[data-take='bibtex']").press(Keys.ENTER);
    browser.waitUntil("a file", b -> !file().isEmpty());
    assertTrue(file().contains("@article{yxwb"), file());
  }

  /** Files go to the reader through object addresses; what they hold is kept aside. */
  private void listenForFiles() {
    browser.execute(
        """
        window.handedOut = '';
        const make = URL.createObjectURL;
        URL.createObjectURL = (blob) => {
          blob.text().then((text) => { window.handedOut = text; });
          return make.call(URL, blob);
        };
        """);
  }

  private String file() {
    return String.valueOf(browser.execute("return window.handedOut"));
  }

  @Test
  void arrowKeysWalkThroughTheCalendar() {
    keyboard.begin("yxrb/2022/index.html").tabTo(".month td a").press(Keys.END).expectSeen();
    String last = keyboard.focus().get("href");
    assertEquals("11/21/index.html", last);
    keyboard.press(Keys.ARROW_LEFT).expectSeen();
    assertEquals("06/09/index.html", keyboard.focus().get("href"));
    keyboard.press(Keys.ARROW_LEFT).press(Keys.ARROW_LEFT);
    assertEquals("06/08/index.html", keyboard.focus().get("href"));
    keyboard.press(Keys.ARROW_RIGHT).follow();
    assertEquals("yxrb/2022/06/09/index.html", browser.path());
  }

  /** The first stop of every type of page leads past what all pages have. */
  @Test
  void theFirstStopLeadsToTheContent() {
    Map<String, String> faults = new TreeMap<>();
    for (String page : PageTypes.of(site).largest()) {
      keyboard.begin(page).press(Keys.TAB);
      if (!keyboard.isAt("a.skip")) {
        faults.put(page, keyboard.focus().toString());
        continue;
      }
      keyboard.expectSeen().press(Keys.ENTER).press(Keys.TAB);
      if (keyboard.isAt("header.top *, nav.trail *")) {
        faults.put(page, keyboard.focus().toString());
      }
    }
    assertEquals(Map.of(), faults);
  }

  /** Without a script nothing stands there that needs one. */
  @Test
  void withoutScriptsNoButtonIsDead() {
    browser.scripts(false);
    Map<String, List<String>> dead = new TreeMap<>();
    for (String page : PageTypes.of(site).largest()) {
      browser.open(page);
      List<String> buttons =
          browser.texts("main button").stream().filter(text -> !text.isEmpty()).toList();
      if (!buttons.isEmpty() && !page.startsWith("search/")) {
        dead.put(page, buttons);
      }
    }
    assertEquals(Map.of(), dead);
  }

  @Test
  void aRingThatIsMissingIsFound() {
    keyboard.begin("index.html");
    browser.execute(
        "document.head.append(Object.assign(document.createElement('style'),"
            + " {textContent: ':focus-visible { outline: none !important }'}))");
    keyboard.press(Keys.TAB);
    assertThrows(AssertionError.class, keyboard::expectSeen);
  }
}
