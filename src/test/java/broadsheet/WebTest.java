package broadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import broadsheet.search.ContractSite;
import broadsheet.search.Node;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the tests of the scripts, so that one command runs every test. */
class WebTest {
  @Test
  void everyTestOfTheScriptsPasses(@TempDir Path site) throws Exception {
    ContractSite.write(site);
    List<String> arguments = new ArrayList<>(List.of("--test"));
    arguments.addAll(testFiles());
    Node.Run run =
        Node.run(Map.of("SEARCH_SITE", site.toUri().toString()), arguments.toArray(String[]::new));
    assertEquals(0, run.status(), run.output());
  }

  private static List<String> testFiles() throws IOException {
    try (var files = Files.walk(Path.of("src/test/web"))) {
      return files.map(Path::toString).filter(name -> name.endsWith(".test.js")).sorted().toList();
    }
  }
}
