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
   * Reads the words of a language; an archive's own file need only have those that it changes.
   *
   * @param templates where they are
   * @param language BCP 47 tag, the name of the bundle
   * @throws IOException when there are none, or they are not UTF-8 or not a properties file
   */
  public static Messages read(Templates templates, String language) throws IOException {
    Messages words = null;
    for (Path folder : templates.folders()) {
      if (Files.exists(file(folder, language))) {
        Messages read = read(file(folder, language));
        words = words == null ? read : words.or(read);
      }
    }
    return words == null ? read(file(templates.folders().get(0), language)) : words;
  }

  private static Messages read(Path file) throws IOException {
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      return Messages.read(reader);
    }
  }
}
