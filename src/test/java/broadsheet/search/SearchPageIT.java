package broadsheet.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The search page and the marks on an article, in Chromium under a strict content policy. */
class SearchPageIT {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
  private static final String ARTICLE =
      """
      <!doctype html><html lang="zh-Hans"><title>稿件</title><body>
      <p data-text>云溪市城东片区临时<a href="#x">静默</a>管理 &lt;b&gt; 有序解除</p>
      <p>静默</p>
      <script defer src="search/highlight.js" data-clear="清除 {count} 处"></script>
      """;

  private static final String BOX =
      """
      <!doctype html><html lang="zh-Hans"><title>别处</title><body>
      <broadsheet-search></broadsheet-search>
      <script type="module" src="search/search-box.js"></script>
      """;

  private volatile boolean broken;
  private volatile boolean slow;
  private final HttpServer server;
  private final ChromeDriver browser;
  private final String base;

  SearchPageIT(@TempDir Path site) throws Exception {
    assumeTrue(
        Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER),
        "skipped: install chromium and chromedriver to run the browser tests");
    ContractSite.write(site);
    Files.writeString(site.resolve("search/index.html"), searchPage());
    Files.writeString(site.resolve("box.html"), BOX);
    Files.copy(Path.of("templates/assets/search.css"), site.resolve("search/search.css"));
    Files.writeString(site.resolve("article.html"), ARTICLE);
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", exchange -> serve(site, exchange));
    server.start();
    base = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    browser = browser(site.resolve("profile"));
  }

  @AfterEach
  void stop() {
    browser.quit();
    server.stop(0);
  }

  @Test
  void aReaderSearchesFiltersAndGoesBack() {
    browser.get(base + "search/");
    browser.findElement(By.tagName("body")).sendKeys("/");
    browser.switchTo().activeElement().sendKeys("公园");
    until(() -> status().equals("共 3 篇"));
    assertTrue(browser.getCurrentUrl().endsWith("?q=" + URLEncoder.encode("公园", UTF_8)));

    browser.findElement(By.cssSelector("[data-field=publication][data-value=yxwb]")).click();
    until(() -> status().equals("共 1 篇"));
    WebElement link = browser.findElement(By.cssSelector(".search-headline a"));
    assertTrue(
        String.valueOf(link.getAttribute("href")).contains("/yxwb/2022/11/28/02-01.html?q="));

    browser.navigate().back();
    until(() -> status().equals("共 3 篇"));
    assertEquals(List.of(), errors());
  }

  @Test
  void nothingThatIsTypedBecomesMarkup() {
    browser.get(base + "search/");
    String hostile = "<img src=x onerror=document.title='taken'>";
    browser.findElement(By.id("search-q")).sendKeys(hostile + Keys.ENTER);
    until(() -> status().contains(hostile));
    assertEquals(0, browser.findElements(By.cssSelector("main img")).size());
    assertEquals(List.of(), errors());
  }

  @Test
  void anArticleShowsWhatWasSearchedForUntilTheMarksAreCleared() {
    browser.get(base + "article.html?q=" + URLEncoder.encode("临时静默管理 <b>", UTF_8));
    until(() -> !browser.findElements(By.tagName("mark")).isEmpty());
    List<String> marked =
        browser.findElements(By.tagName("mark")).stream().map(WebElement::getText).toList();
    assertEquals(List.of("临时", "静默", "管理", "<b>"), marked);
    browser.findElement(By.className("search-clear-marks")).click();
    assertEquals(0, browser.findElements(By.tagName("mark")).size());
    assertEquals(base + "article.html", browser.getCurrentUrl());
    assertEquals(List.of(), errors());
  }

  @Test
  void aBarOfTheHistogramSetsTheTimeAndTellsTheMonths() {
    browser.get(base + "search/?q=" + URLEncoder.encode("公园", UTF_8));
    until(() -> !browser.findElements(By.cssSelector("a[data-stretch='2022']")).isEmpty());
    browser.findElement(By.cssSelector("a[data-stretch='2022']")).click();
    until(() -> !browser.findElements(By.cssSelector("a[data-stretch='2022-11']")).isEmpty());
    assertTrue(browser.getCurrentUrl().endsWith("&from=2022&to=2022"), browser.getCurrentUrl());
    browser.findElement(By.cssSelector("a[data-stretch='2022-11']")).click();
    until(() -> browser.getCurrentUrl().endsWith("&from=2022-11&to=2022-11"));
    until(
        () ->
            browser
                    .findElement(By.cssSelector("a[data-stretch='2022-11']"))
                    .getAttribute("aria-current")
                != null);
    assertEquals(List.of(), errors());
  }

  @Test
  void aPointOfTheCurveSetsItsMonthAndTheTableSaysTheSame() {
    browser.get(base + "search/?q=" + URLEncoder.encode("公园", UTF_8));
    until(() -> !browser.findElements(By.cssSelector("a[data-stretch^=curve]")).isEmpty());
    WebElement point = browser.findElement(By.cssSelector("a[data-stretch^=curve]"));
    String month = String.valueOf(point.getAttribute("data-stretch")).replace("curve-", "");
    String count = String.valueOf(point.getAttribute("aria-label")).replaceAll(".*，", "");
    browser.findElement(By.cssSelector(".search-curve-table summary")).click();
    WebElement row = browser.findElement(By.cssSelector(".search-curve-table tbody tr"));
    assertEquals(count, row.findElement(By.tagName("td")).getText() + " 篇");
    row.findElement(By.tagName("a")).sendKeys(Keys.ENTER);
    until(() -> browser.getCurrentUrl().endsWith("&from=" + month + "&to=" + month));
    until(() -> status().equals("共 " + count));
    until(
        () ->
            browser
                    .findElement(By.cssSelector("a[data-stretch='curve-" + month + "']"))
                    .getAttribute("aria-current")
                != null);
    assertEquals(List.of(), errors());
  }

  @Test
  void suggestionsAreChosenByKeyboardAndEscapeLeavesTheText() {
    browser.get(base + "search/");
    WebElement field = browser.findElement(By.id("search-q"));
    field.sendKeys("公");
    until(() -> !browser.findElements(By.cssSelector("#search-suggestions li")).isEmpty());
    assertEquals("true", field.getAttribute("aria-expanded"));
    field.sendKeys(Keys.ESCAPE);
    assertEquals("false", field.getAttribute("aria-expanded"));
    assertEquals("公", field.getAttribute("value"));
    field.sendKeys("园");
    until(() -> "true".equals(field.getAttribute("aria-expanded")));
    field.sendKeys(Keys.ARROW_DOWN);
    String text =
        browser
            .findElement(By.cssSelector("#search-suggestions [aria-selected=true] span"))
            .getText();
    field.sendKeys(Keys.ENTER);
    until(() -> browser.getCurrentUrl().contains(URLEncoder.encode(text, UTF_8)));
    assertEquals(List.of(), errors());
  }

  @Test
  void hitsAreClippedAndTheClippingsLast() {
    String address = base + "search/?q=" + URLEncoder.encode("公园", UTF_8);
    browser.get(address);
    until(() -> !browser.findElements(By.className("search-clip")).isEmpty());
    browser.findElement(By.className("search-clip")).click();
    until(() -> browser.findElement(By.id("search-clippings")).getText().contains("1"));
    browser.findElement(By.cssSelector("#search-take summary")).click();
    browser.findElement(By.cssSelector("[data-take=clip]")).click();
    until(() -> browser.findElement(By.id("search-clippings")).getText().contains("3"));
    browser.get(address);
    until(
        () -> browser.findElements(By.cssSelector(".search-clip[aria-pressed=true]")).size() == 3);
    assertEquals(List.of(), errors());
  }

  @Test
  void theBoxSearchesFromAnyPage() {
    browser.get(base + "box.html");
    String shadow = "document.querySelector('broadsheet-search').shadowRoot";
    browser.executeScript(shadow + ".querySelector('input').focus()");
    browser.switchTo().activeElement().sendKeys("公园");
    until(
        () ->
            "共 3 篇"
                .equals(
                    browser.executeScript(
                        "return " + shadow + ".querySelector('[role=status]').textContent")));
    String all =
        String.valueOf(
            browser.executeScript("return " + shadow + ".querySelector('[part=more] a').href"));
    assertEquals(base + "search/index.html?q=" + URLEncoder.encode("公园", UTF_8), all);
    assertEquals(List.of(), errors());
  }

  @Test
  void aSlowSearchIsSaidAndAnOvertakenOneIsNeverShown() throws Exception {
    slow = true;
    browser.get(base + "search/?q=" + URLEncoder.encode("公园", UTF_8));
    until(() -> status().equals("正在检索……"));
    until(() -> browser.findElement(By.id("search-loaded")).getText().contains("KB"));
    browser.findElement(By.id("search-q")).clear();
    browser.findElement(By.id("search-q")).sendKeys("没有的词" + Keys.ENTER);
    slow = false;
    until(() -> status().contains("没有的词"));
    Thread.sleep(1_000);
    assertTrue(status().contains("没有的词"), status());
    assertEquals(0, browser.findElements(By.cssSelector("#search-results > li.search-hit")).size());
    assertEquals(status(), browser.findElement(By.id("search-live")).getAttribute("textContent"));
  }

  @Test
  void aFailureIsSaidAndCanBeTriedAgain() {
    broken = true;
    browser.get(base + "search/?q=" + URLEncoder.encode("公园", UTF_8));
    until(() -> browser.findElement(By.id("search-retry")).isDisplayed());
    assertTrue(status().contains("search/index.bin"), status());
    broken = false;
    browser.findElement(By.id("search-retry")).click();
    until(() -> status().equals("共 3 篇"));
  }

  private String status() {
    return browser.findElement(By.id("search-status")).getText();
  }

  private void until(Supplier<Boolean> condition) {
    new WebDriverWait(browser, Duration.ofSeconds(20)).until(b -> condition.get());
  }

  private List<String> errors() {
    return browser.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(entry -> entry.getMessage())
        .filter(message -> !message.contains("favicon"))
        .toList();
  }

  private static ChromeDriver browser(Path profile) {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM.toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--user-data-dir=" + profile);
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build();
    return new ChromeDriver(service, options);
  }

  /** The template with the words of the interface. */
  private static String searchPage() throws Exception {
    String source = Files.readString(Path.of("templates/parts/search.ftlh"));
    Properties words = new Properties();
    try (Reader bundle =
        Files.newBufferedReader(Path.of("templates/messages/zh-Hans.properties"))) {
      words.load(bundle);
    }
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
    String page =
        "<!doctype html><html lang=zh><title>检索</title><link rel=stylesheet href=search.css><body><main>"
            + source
            + "<@search m=m root='../'/></main>";
    StringWriter out = new StringWriter();
    new Template("search.ftlh", page, configuration).process(Map.of("m", words), out);
    return out.toString();
  }

  private void serve(Path site, HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath().substring(1);
    Path file = site.resolve(path.endsWith("/") ? path + "index.html" : path);
    String type =
        path.endsWith(".js")
            ? "text/javascript"
            : path.endsWith(".css") ? "text/css" : "text/html; charset=utf-8";
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'self'");
    boolean there = Files.isRegularFile(file) && !(broken && path.endsWith(".bin"));
    if (slow && (path.endsWith(".bin") || path.endsWith(".json"))) {
      sleep();
    }
    byte[] bytes = there ? Files.readAllBytes(file) : new byte[0];
    exchange.sendResponseHeaders(there ? 200 : 404, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private static void sleep() {
    try {
      Thread.sleep(400);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
