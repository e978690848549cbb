package broadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import broadsheet.cli.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Builds whole sites for tests, as the command line does. */
public final class Sites {
  /** The real pages and the maker of archives; not part of the project, and not always there. */
  private static final Path SHARED = Path.of("../shared");

  private Sites() {}

  /** Builds a site, expecting no error. */
  public static Path built(Path content, Path site, String... more) {
    StringWriter said = new StringWriter();
    int status = run(said, arguments(own(content, site), site, more));
    assertEquals(0, status, said::toString);
    return site;
  }

  /** A build writes registers into its content, so what is not the test's own is copied. */
  private static Path own(Path content, Path site) {
    if (content.isAbsolute()) {
      return content;
    }
    try {
      Path beside = Files.createDirectories(site.toAbsolutePath().getParent());
      Path folder = Files.createTempDirectory(beside, "content");
      Copies.copy(content, folder.resolve("content"));
      return folder.resolve("content");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs the command line; what it says on both streams goes to {@code said}. */
  public static int run(StringWriter said, String... arguments) {
    PrintWriter writer = new PrintWriter(said, true);
    return Main.run(writer, writer, arguments);
  }

  /** The words of {@code broadsheet build} for a content folder and a site. */
  public static String[] arguments(Path content, Path site, String... more) {
    List<String> build =
        List.of("build", "--content", content.toString(), "--output", site.toString());
    return Stream.concat(build.stream(), Arrays.stream(more)).toArray(String[]::new);
  }

  /** A file of the shared folder; the test is skipped, and says so, where it is absent. */
  public static Path shared(String path) {
    Path file = SHARED.resolve(path);
    Assumptions.assumeTrue(Files.exists(file), "skipped: " + file + " is not there");
    return file;
  }

  /**
   * An archive of noise with the statistics of real newspapers, made by the shared generator.
   *
   * @param form plain, marked or markdown
   * @return the folder with {@code content/} and {@code articles.jsonl}
   */
  public static Path generated(Path folder, int articles, String form) throws Exception {
    Path maker = shared("bench/make_archive.py");
    Process python =
        new ProcessBuilder(
                "python3",
                maker.toString(),
                "--articles",
                Integer.toString(articles),
                "--out",
                folder.toString(),
                "--form",
                form)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolveSibling(folder.getFileName() + ".log").toFile())
            .start();
    assertEquals(0, python.waitFor(), "make_archive.py");
    return folder;
  }

  /**
   * The hash of every file of a site, by path. What has a name with a dot directly in the folder is
   * no part of it: the list of changes follows from the site before, too.
   */
  public static SortedMap<String, String> hashes(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      SortedMap<String, String> hashes = new TreeMap<>();
      files
          .filter(Files::isRegularFile)
          .filter(f -> !folder.relativize(f).toString().startsWith("."))
          .forEach(f -> hashes.put(folder.relativize(f).toString(), hash(f)));
      return hashes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
