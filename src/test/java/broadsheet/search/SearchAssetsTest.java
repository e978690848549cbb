package broadsheet.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchAssetsTest {
  private static final Pattern DECLARED =
      Pattern.compile("(?m)^(?:export )?(?:async )?(?:function\\*?|class|const|let) (\\w+)");

  @Test
  void everyModuleIsInAScriptThatSitesHave() throws IOException {
    Set<String> modules = new TreeSet<>();
    for (String name : SearchAssets.NAMES) {
      modules.add(name);
      if (name.endsWith(".js")) {
        modules.addAll(JoinedScript.modulesOf(name));
      }
    }
    try (var files = Files.list(Path.of("src/main/web/search"))) {
      assertEquals(modules, new TreeSet<>(files.map(f -> f.getFileName().toString()).toList()));
    }
  }

  @Test
  void aNameIsDeclaredOnceInAJoinedScript() {
    for (String name : SearchAssets.NAMES) {
      Set<String> declared = new TreeSet<>();
      String script = new String(SearchAssets.bytes(name), StandardCharsets.UTF_8);
      for (Matcher found = DECLARED.matcher(script); found.find(); ) {
        assertTrue(declared.add(found.group(1)), name + " declares twice: " + found.group(1));
      }
    }
  }

  @Test
  void joinedScriptsImportNothingButTheLibraryAndRun(@TempDir Path folder) throws Exception {
    for (String name : SearchAssets.NAMES) {
      Files.write(folder.resolve(name), SearchAssets.bytes(name));
      String script =
          Files.readString(folder.resolve(name)).replace("\"./broadsheet-search.js\"", "");
      assertFalse(script.contains("from \"./"), name);
    }
    for (String name : SearchAssets.NAMES) {
      if (name.endsWith(".js")) {
        Node.Run run = Node.run(Map.of(), "--check", folder.resolve(name).toString());
        assertEquals("", run.output(), name);
      }
    }
  }
}
