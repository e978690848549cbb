package broadsheet.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.Sites;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Faults planted into the lists of a site that was really built. */
class ChecksumsTest {
  private static final Path CONTENT = Path.of("src/test/faulty/empty-page/content");
  private static final String LIST = ".broadsheet-changes";

  @TempDir Path folder;
  Path site;

  @BeforeEach
  void build() {
    site = Sites.built(CONTENT, folder.resolve("site"));
  }

  private List<String> problems() throws IOException {
    return new SiteCheck(site, CheckOptions.ofStranger())
        .run().problems().stream().map(Object::toString).toList();
  }

  private void assertFound(String place, String what) throws IOException {
    List<String> problems = problems();
    assertTrue(
        problems.stream().anyMatch(p -> p.startsWith(place + ":") && p.contains(what)),
        () -> String.join("\n", problems));
  }

  private void replace(String path, String from, String to) throws IOException {
    String text = Files.readString(site.resolve(path));
    String other = text.replaceFirst(from, to);
    assertNotEquals(text, other);
    Files.writeString(site.resolve(path), other);
  }

  @Test
  void aSiteAsItWasBuiltHasNoFault() throws IOException {
    assertEquals(List.of(), problems());
  }

  @Test
  void aFileThatWasChangedAfterTheBuild() throws IOException {
    Files.writeString(site.resolve("assets/base.css"), "body { }\n");
    assertFound("assets/base.css", "is not what its checksum says");
  }

  @Test
  void aFileThatWasAddedAfterTheBuild() throws IOException {
    Files.writeString(site.resolve("assets/mine.css"), "body { }\n");
    assertFound("assets/mine.css", "is in no list of checksums");
  }

  @Test
  void aFileThatWasRemovedAfterTheBuild() throws IOException {
    Files.delete(site.resolve("assets/print.css"));
    assertFound("checksums/assets.sha256", "assets/print.css is not there");
  }

  @Test
  void aListThatWasCutOff() throws IOException {
    String text = Files.readString(site.resolve("checksums/assets.sha256"));
    Files.writeString(site.resolve("checksums/assets.sha256"), text.substring(0, 40));
    assertFound("checksums/assets.sha256", "not a checksum and a path");
    assertFound("checksums/assets.sha256", "is not what its checksum says");
  }

  @Test
  void noListsAtAll() throws IOException {
    Files.delete(site.resolve("checksums.sha256"));
    assertFound("checksums.sha256", "the site has no list of checksums");
  }

  @Test
  void changesOfAnOlderBuild() throws IOException {
    byte[] older = Files.readAllBytes(site.resolve(LIST));
    Sites.built(CONTENT, site, "--interface", "en");
    Files.write(site.resolve(LIST), older);
    assertFound(LIST, "is of another build");
  }

  @Test
  void changesThatWereCutOff() throws IOException {
    String text = Files.readString(site.resolve(LIST));
    Files.writeString(site.resolve(LIST), text.substring(0, 30));
    assertFound(LIST, "not a list of changes that begins whole");
    Files.writeString(site.resolve(LIST), text.substring(0, text.length() - 9));
    assertFound(LIST, "is not the file that is there");
    Files.writeString(site.resolve(LIST), text.substring(0, text.indexOf("added") + 20));
    assertFound(LIST, "not a change, a checksum, a length and a path");
  }

  @Test
  void changesThatTellAnotherHashOrLength() throws IOException {
    replace(LIST, "added\t[0-9a-f]{4}", "added\t0000");
    assertFound(LIST, "is not the file that is there");
  }

  @Test
  void aFileThatIsSaidToBeRemoved() throws IOException {
    replace(LIST, "added\t", "removed\t");
    assertFound(LIST, "though it was removed");
  }
}
