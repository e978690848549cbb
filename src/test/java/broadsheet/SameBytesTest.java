package broadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same content gives the same bytes, wherever and however it is built. */
class SameBytesTest {
  @TempDir Path folder;

  @Test
  void underAnotherLocaleTimeZoneEncodingAndNumberOfJobs() throws Exception {
    SortedMap<String, String> here =
        Sites.hashes(Sites.built(Path.of("content"), folder.resolve("here")));
    SortedMap<String, String> elsewhere =
        Sites.hashes(
            inAnotherJvm(
                List.of(
                    "-Duser.language=tr",
                    "-Duser.country=TR",
                    "-Duser.timezone=Pacific/Kiritimati",
                    "-Dfile.encoding=ISO-8859-9"),
                List.of("--jobs", "1")));
    assertTrue(here.size() > 200, "files of the sample site: " + here.size());
    assertEquals(here, elsewhere);
  }

  @Test
  void overAnOlderSiteAndInAnotherPlace() {
    Path site = folder.resolve("deep/er/site");
    Sites.built(Path.of("src/test/faulty/empty-page/content"), site);
    SortedMap<String, String> again = Sites.hashes(Sites.built(Path.of("content"), site));
    SortedMap<String, String> fresh =
        Sites.hashes(Sites.built(Path.of("content"), folder.resolve("fresh"), "--jobs", "7"));
    assertEquals(fresh, again);
  }

  private Path inAnotherJvm(List<String> properties, List<String> more)
      throws IOException, InterruptedException {
    Path site = folder.resolve("elsewhere");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(properties);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "broadsheet.cli.Main"));
    command.addAll(List.of(Sites.arguments(Path.of("content"), site)));
    command.addAll(more);
    Path log = folder.resolve("log");
    int status =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start()
            .waitFor();
    assertEquals(0, status, () -> text(log));
    return site;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return e.toString();
    }
  }
}
