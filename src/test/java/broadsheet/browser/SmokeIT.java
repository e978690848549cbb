package broadsheet.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** The tools that the browser tests stand on do what they promise. */
@TestInstance(Lifecycle.PER_CLASS)
class SmokeIT {
  private Path site;
  private StaticServer server;
  private Browser browser;

  @BeforeAll
  void openTheBrowser(@TempDir Path folder) throws IOException {
    site = folder;
    write(
        "index.html",
        """
        <!DOCTYPE html>
        <html lang="zh-Hans"><head><meta charset="utf-8"><title>云溪</title>
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <link rel="icon" href="data:,"><link rel="stylesheet" href="a.css"></head>
        <body><h1>云溪日报</h1><p id="tall"></p><input id="q"><button>找</button>
        <output></output><script type="module" src="a.js"></script></body></html>
        """);
    write(
        "a.css",
        """
        body { margin: 0; background: #fff } #tall { height: 3000px }
        @media (prefers-color-scheme: dark) { body { background: #000 } }
        """);
    write(
        "a.js",
        """
        document.querySelector('button').onclick = () => {
          document.querySelector('output').textContent = document.querySelector('#q').value;
        };
        """);
    write("sum.mjs", "export const sum = (a, b) => a + b;\n");
    write(
        "broken/index.html",
        "<!DOCTYPE html><title>x</title><link rel=icon href=data:,><script src=../no.js></script>");
    server = StaticServer.over(site, "/some/prefix/");
    browser = Browser.on(server.address());
  }

  private void write(String path, String text) throws IOException {
    Path file = site.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @AfterAll
  void closeTheBrowser() {
    browser.close();
    server.close();
  }

  @BeforeEach
  void startAfresh() {
    browser.look(Screen.DESK).open("index.html");
    browser.consoleErrors();
    server.forget();
  }

  @Test
  void aPageIsReadAndWorked() {
    browser.type("#q", "静默管理").click("button");
    browser.waitUntil("the answer", b -> b.text("output").equals("静默管理"));
    assertEquals("云溪日报", browser.text("h1"));
    assertEquals(List.of(), browser.consoleErrors());
  }

  @Test
  void theScreenIsAsWideAsAsked() {
    for (Screen screen : List.of(Screen.PHONE, Screen.TABLET, Screen.DESK)) {
      browser.look(screen).open("index.html");
      assertEquals(
          List.of((long) screen.width(), (long) screen.pixelRatio()),
          browser.execute("return [innerWidth, devicePixelRatio]"));
      assertEquals(0, browser.overflow());
    }
  }

  @Test
  void theDarkIsDark() {
    String colour = "return getComputedStyle(document.body).backgroundColor";
    assertEquals("rgb(255, 255, 255)", browser.execute(colour));
    browser.look(Screen.DESK.inTheDark());
    assertEquals("rgb(0, 0, 0)", browser.execute(colour));
  }

  @Test
  void theConsolesErrorsAreHeard() {
    browser.open("broken/");
    List<String> errors = browser.consoleErrors();
    assertEquals(1, errors.size(), errors::toString);
    assertTrue(errors.get(0).contains("/some/prefix/no.js"), errors::toString);
    assertEquals(List.of(), browser.consoleErrors());
  }

  @Test
  void modulesAreImportedAndAnswerInJson() {
    String script = "const { sum } = await import('./sum.mjs'); return { sum: sum(...args) };";
    assertEquals("{\"sum\":42}", browser.executeModule(script, 40, 2));
    AssertionError error =
        assertThrows(
            AssertionError.class, () -> browser.executeModule("throw new Error('torn page')"));
    assertTrue(String.valueOf(error.getMessage()).contains("torn page"));
  }

  @Test
  void aPictureShowsThePageToItsEnd(@TempDir Path pictures) throws IOException {
    Path file = browser.screenshot("index.html", 390, true, pictures.resolve("dark.png"));
    var picture = ImageIO.read(file.toFile());
    assertEquals(390, picture.getWidth());
    assertTrue(picture.getHeight() > 3000, () -> "height " + picture.getHeight());
    assertEquals(0xFF000000, picture.getRGB(10, 2500));
  }

  @Test
  void theServerCountsAndKeepsToItsPrefix() {
    browser.executeModule("await (await fetch('sum.mjs')).text()");
    assertEquals(List.of("/some/prefix/sum.mjs"), server.requests());
    assertEquals(36, server.bytes());
    assertEquals("404", browser.executeModule("return (await fetch('/index.html')).status"));
  }

  @Test
  void aSlowLineIsSlow() {
    browser.slowDown(0, Duration.ofMillis(300));
    String time =
        "const t = performance.now(); await fetch('sum.mjs'); return performance.now() - t;";
    double slow = Double.parseDouble(browser.executeModule(time));
    browser.slowDown(0, Duration.ZERO);
    assertTrue(slow >= 250, () -> "took " + slow + " ms");
  }
}
