package broadsheet.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The two programs a browser test needs.
 *
 * @param chromium Chromium or Chrome
 * @param driver the chromedriver of the same version
 */
record Tools(Path chromium, Path driver) {
  private static final String ADVICE =
      "Browser tests need Chromium and chromedriver: apt-get install -y --no-install-recommends"
          + " chromium chromium-driver fonts-noto-cjk (or set CHROME_BIN and CHROMEDRIVER_BIN)";

  /**
   * Finds them, by CHROME_BIN and CHROMEDRIVER_BIN, then on the PATH.
   *
   * @throws AssertionError saying in one line what to install, when one is missing: a test that
   *     skips itself where no browser is would prove nothing
   */
  static Tools find() {
    Optional<Path> chromium =
        program("CHROME_BIN", List.of("chromium", "chromium-browser", "google-chrome"));
    Optional<Path> driver = program("CHROMEDRIVER_BIN", List.of("chromedriver"));
    if (chromium.isEmpty() || driver.isEmpty()) {
      throw new AssertionError(ADVICE);
    }
    return new Tools(chromium.get(), driver.get());
  }

  private static Optional<Path> program(String variable, List<String> names) {
    Stream<Path> named = Stream.ofNullable(System.getenv(variable)).map(Path::of);
    Stream<Path> onPath = names.stream().flatMap(Tools::onPath);
    return Stream.concat(named, onPath).filter(Files::isExecutable).findFirst();
  }

  private static Stream<Path> onPath(String name) {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of(path.split(java.io.File.pathSeparator))
        .filter(folder -> !folder.isEmpty())
        .map(folder -> Path.of(folder, name));
  }
}
