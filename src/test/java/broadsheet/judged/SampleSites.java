package broadsheet.judged;

import broadsheet.Copies;
import broadsheet.Sites;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The sample archive in the forms that a site can have. */
final class SampleSites {
  private static final Path CONTENT = Path.of("content");

  private SampleSites() {}

  /**
   * Builds one.
   *
   * @param folder an empty one
   * @param language of the interface
   * @param articles {@code own} or {@code page}
   */
  static Path built(Path folder, String language, String articles) throws IOException {
    Path content = folder.resolve("content");
    Files.createDirectories(folder);
    Copies.copy(CONTENT, content);
    Path archive = content.resolve("archive.yml");
    Files.writeString(archive, Files.readString(archive) + "articles: " + articles + "\n");
    return Sites.built(content, folder.resolve("site"), "--quiet", "--interface", language);
  }
}
