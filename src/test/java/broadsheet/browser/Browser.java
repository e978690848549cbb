package broadsheet.browser;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.remote.http.ClientConfig;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * A headless Chromium with a profile of its own, opened on one site.
 *
 * <p>Both programs are named outright, so that Selenium never looks for one to download. Elements
 * are named by CSS selectors; a selector that finds nothing throws after five seconds. Used by one
 * thread.
 */
public final class Browser implements AutoCloseable {
  /** Held, so that its level stays: Selenium warns of versioned protocol files it need not have. */
  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final List<String> FLAGS =
      List.of(
          "--headless=new",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--no-default-browser-check",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-default-apps",
          "--disable-extensions",
          "--disable-sync",
          "--disable-dev-shm-usage",
          "--lang=zh-CN",
          "--hide-scrollbars");

  private final Path profile;
  private final ChromeDriver driver;
  private final String site;

  private Browser(Path profile, ChromeDriver driver, String site) {
    this.profile = profile;
    this.driver = driver;
    this.site = site;
  }

  /**
   * Starts a browser on a desk-sized screen, without opening a page yet.
   *
   * @param site the address that paths given later are resolved against, ending with {@code /}
   */
  public static Browser on(String site) {
    SELENIUM.setLevel(Level.SEVERE);
    Tools tools = Tools.find();
    try {
      Path profile = Files.createTempDirectory("broadsheet-browser");
      ChromeDriverService service =
          new ChromeDriverService.Builder()
              .usingDriverExecutable(tools.driver().toFile())
              .withLogOutput(OutputStream.nullOutputStream())
              .build();
      // Who has patience for a script must wait as long for its answer.
      ClientConfig waiting = ClientConfig.defaultConfig().readTimeout(Duration.ofHours(1));
      ChromeDriver driver = new ChromeDriver(service, options(tools, profile), waiting);
      driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
      Browser browser = new Browser(profile, driver, site);
      browser.look(Screen.DESK);
      return browser;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ChromeOptions options(Tools tools, Path profile) {
    LoggingPreferences everything = new LoggingPreferences();
    everything.enable(LogType.BROWSER, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(tools.chromium().toFile());
    options.addArguments(FLAGS);
    options.addArguments("--user-data-dir=" + profile);
    options.setCapability(ChromeOptions.LOGGING_PREFS, everything);
    return options;
  }

  /** Waits from now on so long for a script to answer; a minute unless told otherwise. */
  public Browser patience(Duration time) {
    driver.manage().timeouts().scriptTimeout(time);
    return this;
  }

  /** Opens a page of the site and waits until it has loaded. */
  public Browser open(String path) {
    driver.get(site + path);
    return this;
  }

  /** The address now shown, without the site's root. */
  public String path() {
    String address = String.valueOf(driver.getCurrentUrl());
    return address.startsWith(site) ? address.substring(site.length()) : address;
  }

  /** The visible text of the first such element. */
  public String text(String css) {
    return find(css).getText();
  }

  /** The visible texts of all such elements; none when there are none. */
  public List<String> texts(String css) {
    return driver.findElements(By.cssSelector(css)).stream().map(WebElement::getText).toList();
  }

  /** The value of an attribute or property of the first such element. */
  public @Nullable String attribute(String css, String name) {
    return find(css).getAttribute(name);
  }

  /** How many such elements there are now. */
  public int count(String css) {
    return driver.findElements(By.cssSelector(css)).size();
  }

  /** Clicks the first such element. */
  public Browser click(String css) {
    find(css).click();
    return this;
  }

  /** Replaces what stands in a field by typing. */
  public Browser type(String css, String text) {
    WebElement field = find(css);
    field.clear();
    field.sendKeys(text);
    return this;
  }

  /** Presses keys ({@link org.openqa.selenium.Keys}) or types wherever the focus is. */
  public Browser press(CharSequence... keys) {
    driver.switchTo().activeElement().sendKeys(keys);
    return this;
  }

  /**
   * Presses keys as a keyboard does: whatever has the focus gets them, and loses it if they say so.
   */
  public Browser strike(CharSequence... keys) {
    new Actions(driver).sendKeys(keys).perform();
    return this;
  }

  /**
   * Presses one key many times.
   *
   * @param times how often
   * @param pause after each time
   * @param keys the key, after those that are held down meanwhile
   */
  public Browser strike(int times, Duration pause, Keys... keys) {
    Actions actions = new Actions(driver);
    List<Keys> held = List.of(keys).subList(0, keys.length - 1);
    held.forEach(actions::keyDown);
    for (int time = 0; time < times; time++) {
      actions.sendKeys(keys[keys.length - 1]);
      if (!pause.isZero()) {
        actions.pause(pause);
      }
    }
    held.forEach(actions::keyUp);
    actions.perform();
    return this;
  }

  /** Lets pages write the clipboard and read it, as a reader who allows it. */
  public Browser allowClipboard() {
    command(
        "Browser.grantPermissions",
        Map.of(
            "permissions", List.of("clipboardReadWrite", "clipboardSanitizedWrite"),
            "origin", site.replaceAll("(?<=[^/])/(?=[^/]).*|/$", "")));
    return this;
  }

  /** Waits until there is such an element. */
  public Browser waitFor(String css) {
    find(css);
    return this;
  }

  /** Waits until something holds, for at most five seconds. */
  public Browser waitUntil(String what, Predicate<Browser> holds) {
    new WebDriverWait(driver, PATIENCE).withMessage(what).until(any -> holds.test(this));
    return this;
  }

  private WebElement find(String css) {
    return new WebDriverWait(driver, PATIENCE)
        .withMessage(() -> "no element " + css + " at " + driver.getCurrentUrl())
        .until(any -> driver.findElements(By.cssSelector(css)).stream().findFirst().orElse(null));
  }

  /** Runs the body of a function in the page and returns what it returns. */
  public @Nullable Object execute(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /**
   * Runs the body of an async function in the page, which may {@code await import(…)} (addresses
   * relative to the page) and reads what it was given as {@code args}.
   *
   * @return what it returned, as JSON
   * @throws AssertionError with the page's own message, when it threw
   */
  public String executeModule(String script, Object... arguments) {
    Object answer =
        driver.executeAsyncScript(
            """
            const args = [...arguments];
            const done = args.pop();
            // An import inside injected code has no address of its own: give it the page's.
            const load = (name) => import(new URL(name, document.baseURI).href);
            (async () => { %s })().then(
              (value) => done(JSON.stringify(value === undefined ? null : value)),
              (error) => done('!' + (error && error.stack ? error.stack : error)));
            """
                .formatted(script.replace("import(", "load(")),
            arguments);
    String json = String.valueOf(answer);
    if (json.startsWith("!")) {
      throw new AssertionError(json.substring(1));
    }
    return json;
  }

  /** Looks at the pages from now on with another screen, as a reader who wants no motion. */
  public Browser look(Screen screen) {
    command(
        "Emulation.setDeviceMetricsOverride",
        Map.of(
            "width", screen.width(),
            "height", screen.height(),
            "deviceScaleFactor", screen.pixelRatio(),
            "mobile", screen.mobile()));
    String scheme = screen.dark() ? "dark" : "light";
    command(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(
                Map.of("name", "prefers-color-scheme", "value", scheme),
                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    return this;
  }

  /**
   * Reaches the site from now on over a slower line.
   *
   * @param bitsPerSecond in both directions; 0 for as fast as it goes
   * @param latency added to every request
   */
  public Browser slowDown(long bitsPerSecond, Duration latency) {
    long bytes = bitsPerSecond == 0 ? -1 : bitsPerSecond / 8;
    command("Network.enable", Map.of());
    command(
        "Network.emulateNetworkConditions",
        Map.of(
            "offline",
            false,
            "latency",
            latency.toMillis(),
            "downloadThroughput",
            bytes,
            "uploadThroughput",
            bytes));
    return this;
  }

  /** Turns scripts off, or on again, for the pages opened from now on. */
  public Browser scripts(boolean run) {
    command("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
    return this;
  }

  /**
   * What the console said at the level of errors since the last call: exceptions, files not found,
   * breaches of the content security policy.
   */
  public List<String> consoleErrors() {
    List<String> errors = new ArrayList<>();
    for (LogEntry entry : driver.manage().logs().get(LogType.BROWSER)) {
      if (entry.getLevel().intValue() >= Level.SEVERE.intValue()) {
        errors.add(entry.getMessage());
      }
    }
    return errors;
  }

  /** How far the page reaches beyond its screen to the right, in CSS pixels; 0 is as it should. */
  public int overflow() {
    Object pixels =
        execute(
            "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
    return pixels instanceof Number number ? number.intValue() : 0;
  }

  /** Opens a page and saves a picture of all of it, from top to bottom. */
  public Path screenshot(String path, int width, boolean dark, Path file) {
    Screen screen = Screen.ofWidth(width);
    look(dark ? screen.inTheDark() : screen).open(path);
    if (path.contains("?q=")) {
      waitUntil("no answer at " + path, Browser::hasAnswered);
    }
    return picture(file);
  }

  private static boolean hasAnswered(Browser browser) {
    return Boolean.TRUE.equals(
        browser.execute(
            "const said = document.getElementById('search-live');"
                + "return !document.querySelector('[aria-busy]') && said?.textContent !== ''"));
  }

  /** Saves a picture (PNG) of all of the page now open. */
  public Path picture(Path file) {
    Map<String, Object> shot =
        command(
            "Page.captureScreenshot",
            Map.of("format", "png", "captureBeyondViewport", true, "clip", wholePage()));
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      return Files.write(file, Base64.getDecoder().decode(String.valueOf(shot.get("data"))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, Object> wholePage() {
    Object size = command("Page.getLayoutMetrics", Map.of()).get("cssContentSize");
    if (!(size instanceof Map<?, ?> content)) {
      throw new IllegalStateException("no layout metrics: " + size);
    }
    return Map.of(
        "x", 0,
        "y", 0,
        "width", content.get("width"),
        "height", content.get("height"),
        "scale", 1);
  }

  /** Runs a script in every page opened from now on, before any of the page's own. */
  public Browser watch(String script) {
    command("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
    return this;
  }

  /** A command of the Chrome DevTools Protocol. */
  Map<String, Object> command(String name, Map<String, Object> parameters) {
    return driver.executeCdpCommand(name, parameters);
  }

  @Override
  public void close() {
    driver.quit();
    try (Stream<Path> left = Files.walk(profile)) {
      left.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    } catch (IOException | UncheckedIOException e) {
      // Chromium's last processes may still be leaving; the folder is a temporary one.
      profile.toFile().deleteOnExit();
    }
  }
}
