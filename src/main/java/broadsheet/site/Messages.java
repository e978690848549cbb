package broadsheet.site;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The site's own words in one language, from a bundle {@code messages/<language>.properties} in
 * UTF-8.
 *
 * <p>Placeholders are {@code {0}}, {@code {1}}, …; they are put in as they are, without regard to a
 * locale, and a brace or apostrophe elsewhere means itself.
 */
public final class Messages {
  private final SortedMap<String, String> texts;

  private Messages(SortedMap<String, String> texts) {
    this.texts = Collections.unmodifiableSortedMap(texts);
  }

  /**
   * Reads a bundle.
   *
   * @param file the properties file
   * @throws IOException when it cannot be read, is not UTF-8 or not a properties file
   */
  public static Messages read(Path file) throws IOException {
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      Properties properties = new Properties();
      properties.load(reader);
      SortedMap<String, String> texts = new TreeMap<>();
      properties.stringPropertyNames().forEach(k -> texts.put(k, properties.getProperty(k)));
      return new Messages(texts);
    } catch (IllegalArgumentException | UncheckedIOException e) {
      throw new IOException(file.getFileName() + ": " + e.getMessage(), e);
    }
  }

  /** Where the bundle of a language is, in the folder of templates. */
  public static Path file(Path templates, String language) {
    return templates.resolve("messages").resolve(language + ".properties");
  }

  /** All texts by key. */
  public Map<String, String> texts() {
    return texts;
  }

  /** The BCP 47 tag of the bundle's language. */
  String language() {
    return get("language");
  }

  /** The text of a key; the key itself where the bundle lacks it, so that the gap can be seen. */
  String get(String key) {
    return texts.getOrDefault(key, key);
  }

  /** The text of a key with its placeholders filled. */
  String format(String key, Object... values) {
    String text = get(key);
    for (int i = 0; i < values.length; i++) {
      text = text.replace("{" + i + "}", String.valueOf(values[i]));
    }
    return text;
  }

  /** A counted thing: the text of {@code key.one} for 1, else of {@code key}. */
  String count(String key, long number) {
    String one = key + ".one";
    return format(number == 1 && texts.containsKey(one) ? one : key, grouped(number));
  }

  /** A number with a comma after every three digits. */
  static String grouped(long number) {
    StringBuilder digits = new StringBuilder(Long.toString(number));
    for (int i = digits.length() - 3; i > 0; i -= 3) {
      digits.insert(i, ',');
    }
    return digits.toString();
  }
}
