package broadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of templates need only have what is otherwise. */
class ThemesTest {
  private static final Path LAMPLIGHT = Path.of("templates/themes/lamplight");

  @TempDir Path folder;

  private static Set<String> unlike(SortedMap<String, String> one, SortedMap<String, String> two) {
    Set<String> paths = new TreeSet<>(one.keySet());
    paths.addAll(two.keySet());
    return paths.stream()
        .filter(path -> !String.valueOf(one.get(path)).equals(two.get(path)))
        .filter(path -> !path.startsWith("checksums"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void theExampleRestylesTheWholeSiteInUnderAHundredLinesAndChangesNoPage() throws IOException {
    assertTrue(Files.readAllLines(LAMPLIGHT.resolve("assets/theme.css")).size() < 100);
    SortedMap<String, String> plain =
        Sites.hashes(Sites.built(Path.of("content"), folder.resolve("plain")));
    SortedMap<String, String> themed =
        Sites.hashes(
            Sites.built(
                Path.of("content"),
                folder.resolve("themed"),
                "--templates",
                LAMPLIGHT.toAbsolutePath().toString()));
    assertEquals(Set.of("assets/theme.css"), unlike(plain, themed));
  }

  @Test
  void aTemplateAWordAndAStyleOfOnesOwnWinOverThoseOfTheTool() throws IOException {
    write("own/parts/run.ftlh", Files.readString(Path.of("templates/parts/run.ftlh")) + "<#-- -->");
    write("own/not-found.ftlh", "<!DOCTYPE html><title>${m[\"nav.home\"]}</title>\n");
    write("own/messages/zh-Hans.properties", "nav.home=头版\n");
    write("own/assets/extra.css", "main { color: red }\n");
    Path own = folder.resolve("own");
    Path site =
        Sites.built(
            Path.of("content"), folder.resolve("site"), "--templates", own.toString(), "--quiet");
    assertEquals("<!DOCTYPE html><title>头版</title>\n", Files.readString(site.resolve("404.html")));
    String home = Files.readString(site.resolve("index.html"));
    assertTrue(home.contains(">头版</a>"), home);
    assertTrue(Files.exists(site.resolve("assets/extra.css")));
    assertTrue(Files.exists(site.resolve("assets/base.css")));
  }

  @Test
  void aFaultIsToldWhereTheTemplateStands() throws IOException {
    write("own/about.ftlh", "${v.nothing}\n");
    Path own = folder.resolve("own");
    Copies.copy(Path.of("content"), folder.resolve("content"));
    StringWriter said = new StringWriter();
    int status =
        Sites.run(
            said,
            Sites.arguments(
                folder.resolve("content"),
                folder.resolve("site"),
                "--templates",
                own.toString(),
                "--quiet"));
    assertNotEquals(0, status);
    assertTrue(said.toString().contains(own.resolve("about.ftlh") + ":1:3: error"), said::toString);
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}
