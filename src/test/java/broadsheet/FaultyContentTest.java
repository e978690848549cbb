package broadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.cli.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One folder under {@code src/test/faulty}, one fault: the messages are exactly those in {@code
 * expected-problems.txt}, and the good page beside the fault is built all the same.
 *
 * <p>{@code mvn test -Dtest=FaultyContentTest -Dgolden=update} writes the expectations anew; read
 * the difference before you commit it.
 */
class FaultyContentTest {
  private static final Path FAULTS = Path.of("src/test/faulty");

  @TempDir Path folder;

  static Stream<String> faults() throws IOException {
    try (Stream<Path> folders = Files.list(FAULTS)) {
      return folders.map(f -> f.getFileName().toString()).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("faults")
  void isReportedWithItsPlaceAndTheRestIsBuilt(String fault) throws IOException {
    StringWriter err = new StringWriter();
    int status = build(fault, err);
    String said = err.toString().replace(folder.resolve(fault) + "/", "");
    expect(FAULTS.resolve(fault).resolve("expected-problems.txt"), said);
    assertEquals(said.contains(": error: ") ? 1 : 0, status);
    assertTrue(Files.exists(folder.resolve("site/ribao/2024/01/05/01-01.html")), "the good page");
  }

  @Test
  void strictMakesWarningsErrors() throws IOException {
    StringWriter err = new StringWriter();
    assertEquals(0, build("empty-page", err));
    assertEquals(1, build("empty-page", err, "--strict"));
  }

  private int build(String fault, StringWriter err, String... more) throws IOException {
    if (!Files.exists(folder.resolve(fault))) {
      Copies.copy(FAULTS.resolve(fault), folder.resolve(fault));
    }
    String[] arguments = {
      "build",
      "--quiet",
      "--content",
      folder.resolve(fault).resolve("content").toString(),
      "--output",
      folder.resolve("site").toString()
    };
    String[] all = Stream.concat(Stream.of(arguments), Stream.of(more)).toArray(String[]::new);
    return Main.run(new PrintWriter(new StringWriter()), new PrintWriter(err, true), all);
  }

  private static void expect(Path golden, String said) throws IOException {
    if ("update".equals(System.getProperty("golden")) && !"true".equals(System.getenv("CI"))) {
      Files.writeString(golden, said);
    }
    assertEquals(Files.readString(golden), said);
  }
}
