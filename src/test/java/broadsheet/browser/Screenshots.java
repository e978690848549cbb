package broadsheet.browser;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Takes full-page pictures of a finished site for human eyes: each path at 390, 820 and 1440 CSS
 * pixels, light and dark, as {@code <path>-<width>-<light|dark>.png}.
 *
 * <pre>
 * mvn -q -DskipTests test-compile exec:java -Dexec.classpathScope=test \
 *     -Dexec.mainClass=broadsheet.browser.Screenshots \
 *     -Dexec.args="site-output target/screenshots index.html search/?q=静默"
 * </pre>
 */
public final class Screenshots {
  private static final List<Integer> WIDTHS = List.of(390, 820, 1440);

  private final Browser browser;
  private final Path output;

  private Screenshots(Browser browser, Path output) {
    this.browser = browser;
    this.output = output;
  }

  /**
   * Takes the pictures and prints one line a picture, with the console's errors below it.
   *
   * @param args the site's folder, the folder for the pictures, and paths within the site (the
   *     front page when there are none)
   */
  public static void main(String[] args) {
    if (args.length < 2) {
      System.err.println("usage: Screenshots SITE OUTPUT [PATH…]");
      System.exit(2);
    }
    List<String> paths = Arrays.asList(args).subList(2, args.length);
    try (StaticServer server = StaticServer.over(Path.of(args[0]));
        Browser browser = Browser.on(server.address())) {
      Screenshots screenshots = new Screenshots(browser, Path.of(args[1]));
      (paths.isEmpty() ? List.of("") : paths).forEach(screenshots::take);
    }
  }

  private void take(String path) {
    for (int width : WIDTHS) {
      for (boolean dark : List.of(false, true)) {
        Path file = output.resolve(name(path) + "-" + width + (dark ? "-dark" : "-light") + ".png");
        browser.screenshot(path, width, dark, file);
        int overflow = browser.overflow();
        System.out.println(file + (overflow > 0 ? "  too wide by " + overflow + " px" : ""));
        browser.consoleErrors().forEach(error -> System.out.println("  " + error));
      }
    }
  }

  private static String name(String path) {
    String name = path.replaceAll("[^\\p{IsHan}\\w.-]+", "_").replaceAll("^_+|_+$", "");
    return name.isEmpty() ? "front" : name;
  }
}
