package broadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.browser.Browser;
import broadsheet.browser.Screen;
import broadsheet.browser.StaticServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** The sample archive as its readers meet it: in Chromium, below a sub-path, by keyboard too. */
class SampleSiteIT {
  /** A page of every type. */
  private static final List<String> PAGES =
      List.of(
          "index.html",
          "yxrb/index.html",
          "yxrb/2022/index.html",
          "yxrb/2022/11/index.html",
          "yxrb/2022/11/21/index.html",
          "yxrb/2022/11/21/01.html",
          "yxrb/2022/11/21/01-02.html",
          "yxrb/2022/11/21/01-03.html",
          "yxrb/columns/shigan/index.html",
          "yxrb/columns/shigan/liutang/index.html",
          "districts/index.html",
          "districts/liutang/index.html",
          "sections/yaowen/index.html",
          "columns/index.html",
          "bylines/index.html",
          "on-this-day/11-21/index.html",
          "search/index.html",
          "clippings/index.html",
          "curves/index.html",
          "a-z/index.html",
          "a-z/l/index.html",
          "about/index.html",
          "404.html");

  @TempDir static Path folder;
  private static StaticServer server;
  private static Browser browser;

  @BeforeAll
  static void buildAndOpen() throws IOException {
    Path site = Sites.built(Path.of("content"), folder.resolve("site"), "--quiet");
    server = StaticServer.over(site, "/archives/yunxi/");
    browser = Browser.on(server.address());
  }

  @AfterAll
  static void close() throws IOException {
    browser.close();
    server.close();
  }

  @Test
  void everyTypeOfPageFitsEveryScreenAndMakesNoFuss() {
    for (Screen screen : List.of(Screen.ofWidth(320), Screen.PHONE, Screen.TABLET, Screen.DESK)) {
      browser.look(screen);
      for (String page : PAGES) {
        browser.open(page);
        assertEquals(List.of(), browser.consoleErrors(), page);
        assertTrue(browser.overflow() <= 0, page + " is wider than the screen " + screen);
        assertEquals(1, browser.count("h1"), page);
      }
    }
    browser.look(Screen.DESK);
  }

  @Test
  void aReaderComesFromTheHomePageToAnArticleAndOnToTheNext() {
    browser
        .open("index.html")
        .click("main h2 a, main h3 a")
        .waitFor("body.is-article, body.is-issue");
    browser.open("yxrb/2022/11/21/index.html").click("a[href$='01-02.html']");
    browser.waitFor("body.is-article");
    assertEquals("yxrb/2022/11/21/01-02.html", browser.path());
    browser.click("a.around-after").waitFor("body.is-article");
    assertEquals("yxrb/2022/11/21/01-03.html", browser.path());
  }

  @Test
  void anArticleThatGoesOnOnAnotherPageIsOneArticle() {
    browser.open("yxrb/2022/11/21/01-03.html");
    assertTrue(browser.text("h1").contains("把群众冷暖记在心上落到户里"), browser.text("h1"));
    assertTrue(browser.count(".reading-text p") >= 5, browser.text(".reading-text"));
    assertTrue(
        browser.texts(".about-article dd a").stream().anyMatch(t -> t.contains("02")),
        "names both pages");
  }

  @Test
  void theRunOfADistrictAndItsNeighboursAreWalkedByKeyboard() {
    browser.open("districts/index.html");
    browser.execute("document.querySelector('svg a[href*=liutang]').focus()");
    browser.press(Keys.ENTER).waitFor("body.is-district");
    browser.execute("document.querySelector('.strip td a').focus()");
    browser.press(Keys.ENTER);
    browser.waitUntil("the month", b -> b.path().endsWith("#m2021-03"));
    browser.execute("document.querySelector('.neighbours a').focus()");
    browser.press(Keys.ENTER).waitFor("body.is-article");
    assertTrue(browser.path().matches("yxrb/2023/05/18/01-[0-9]+.html"), browser.path());
  }

  @Test
  void theItemsOfADistrictFromBothPapersStandTogether() {
    browser.open("districts/liutang/index.html");
    String all = browser.text("main");
    assertTrue(all.contains("云溪日报") && all.contains("云溪晚报"), all);
  }

  @Test
  void theSearchIsUsedByKeyboardAndItsStateIsInTheAddress() {
    browser.open("search/index.html").waitFor("#search-q").press("/").press("梯田");
    browser.waitUntil("results", b -> b.count("#search-results > li") > 0);
    assertTrue(browser.path().contains("q="), browser.path());
    assertTrue(browser.texts("#search-results mark").contains("梯田"));
    String status = browser.text("#search-status");
    browser.press(Keys.ENTER);
    browser.execute("document.querySelector('#search-results a').focus()");
    browser.press(Keys.ENTER).waitFor("body.is-article");
    browser.waitUntil("marks", b -> b.count("mark") > 0);
    assertTrue(browser.texts("main mark").contains("梯田"));
    assertFalse(status.isBlank());
  }

  @Test
  void anArticleIsClippedAndTheListIsShared() {
    browser.open("yxrb/2022/11/21/01-02.html").waitFor("#clip:not([hidden])").click("#clip button");
    browser.open("clippings/index.html").waitFor("#clippings-list > li");
    assertEquals(List.of("致全市供热用户的一封信"), browser.texts("#clippings-list h2"));
    String link = String.valueOf(browser.attribute("#clippings-link", "value"));
    browser.click("#clippings-list button");
    browser.waitUntil("it is gone", b -> b.count("#clippings-list > li") == 0);
    browser
        .open("about/index.html")
        .open("clippings/index.html" + link.substring(link.indexOf('#')));
    browser.waitUntil("what was shared", b -> b.count("#clippings-list > li") == 1);
    assertEquals(List.of("致全市供热用户的一封信"), browser.texts("#clippings-list h2"));
    assertEquals(List.of(), browser.consoleErrors());
  }

  @Test
  void aCitationIsCopiedByKeyboardWithTheReadersDay() {
    browser.open("yxrb/2022/11/21/01-03.html").waitFor(".about-article .copy");
    browser.execute(
        "navigator.clipboard.writeText = (text) => { window.taken = text; return Promise.resolve(); };"
            + "document.querySelector('details.cite summary').focus()");
    browser.press(Keys.ENTER).press(Keys.TAB).press(Keys.ENTER);
    browser.waitUntil("said", b -> b.text(".copy-said").contains("GB/T 7714—2015"));
    String taken = String.valueOf(browser.execute("return window.taken"));
    assertTrue(taken.matches(".*\\(1, 2\\)\\[20\\d\\d-\\d\\d-\\d\\d]\\. https://\\S+\\."), taken);
    assertEquals(List.of(), browser.consoleErrors());
  }

  @Test
  void hostileWordsInTheAddressStayWords() {
    browser.open("search/index.html?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E");
    browser.waitUntil("an answer", b -> !b.text("#search-status").isBlank());
    assertEquals(0, browser.count("main img"));
    assertEquals(List.of(), browser.consoleErrors());
  }

  @Test
  void pagesAreReadWithoutScriptsAndFromDisk() throws IOException {
    Path page = folder.resolve("site/yxrb/2022/11/21/01-02.html");
    try (Browser disk = Browser.on(folder.resolve("site").toUri().toString())) {
      disk.scripts(false);
      disk.open("index.html").click("a[href$='yxrb/index.html']").waitFor("body.is-publication");
      disk.open("yxrb/2022/11/21/01-02.html");
      assertTrue(disk.text("h1").length() > 2 && Files.exists(page));
    }
  }

  @Test
  void everySourceLineOfAPageIsOnThatPage() throws IOException {
    Path source = Path.of("content/yxrb/2022-11-21/01.txt");
    browser.open("yxrb/2022/11/21/01.html");
    browser.execute("document.querySelectorAll('details').forEach((d) => { d.open = true; })");
    String printed = browser.text("main").replaceAll("\\s+", "");
    try (Stream<String> lines = Files.lines(source)) {
      for (String line : lines.map(l -> l.replaceAll("\\s+", "")).toList()) {
        assertTrue(printed.contains(line), line);
      }
    }
  }
}
