package broadsheet.render;

import broadsheet.site.Messages;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The interface's words, which stand beside the templates. */
public final class Words {
  private Words() {}

  /** Where the words of a language are: {@code messages/en.properties}. */
  public static Path file(Path templates, String language) {
    return templates.resolve("messages").resolve(language + ".properties");
  }

  /**
   * Reads the words of a language.
   *
   * @param templates the folder of templates
   * @param language BCP 47 tag, the name of the bundle
   * @throws IOException when there are none, or they are not UTF-8 or not a properties file
   */
  public static Messages read(Path templates, String language) throws IOException {
    try (Reader reader =
        Files.newBufferedReader(file(templates, language), StandardCharsets.UTF_8)) {
      return Messages.read(reader);
    }
  }
}
