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
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  private final HttpServer server;
  private final ChromeDriver browser;
  private final String base;

  SearchPageIT(@TempDir Path site) throws Exception {
    assumeTrue(
        Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER),
        "skipped: install chromium and chromedriver to run the browser tests");
    ContractSite.write(site);
    Files.writeString(site.resolve("search/index.html"), searchPage());
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

  /** The template with its keys for words, and in a few places sentences. */
  private static String searchPage() throws Exception {
    String source = Files.readString(Path.of("templates/parts/search.ftlh"));
    Map<String, String> words = new TreeMap<>();
    Matcher keys = Pattern.compile("m\\[\"([^\"]+)\"]").matcher(source);
    while (keys.find()) {
      words.put(keys.group(1), keys.group(1));
    }
    words.put("search.found-all", "共 {total} 篇");
    words.put("search.none", "没有“{query}”");
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
    String page =
        "<!doctype html><html lang=zh><title>检索</title><body><main>"
            + source
            + "<@search m=m root='../'/></main>";
    StringWriter out = new StringWriter();
    new Template("search.ftlh", page, configuration).process(Map.of("m", words), out);
    return out.toString();
  }

  private static void serve(Path site, HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath().substring(1);
    Path file = site.resolve(path.endsWith("/") ? path + "index.html" : path);
    String type = path.endsWith(".js") ? "text/javascript" : "text/html; charset=utf-8";
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'self'");
    boolean there = Files.isRegularFile(file);
    byte[] bytes = there ? Files.readAllBytes(file) : new byte[0];
    exchange.sendResponseHeaders(there ? 200 : 404, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
