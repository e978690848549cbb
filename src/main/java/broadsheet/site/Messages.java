package broadsheet.site;

import java.io.IOException;
import java.io.Reader;
import java.util.Collections;
import java.util.HashMap;
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
  /** Characters of a placeholder; no text has more than ten. */
  private static final int PLACEHOLDER = 3;

  private final SortedMap<String, String> texts;

  /** The same, found faster: every page asks a hundred times. */
  private final Map<String, String> byKey;

  private Messages(SortedMap<String, String> texts) {
    this.texts = Collections.unmodifiableSortedMap(texts);
    this.byKey = new HashMap<>(texts);
  }

  /**
   * Reads a bundle.
   *
   * @param properties the text of the properties file
   * @throws IOException when it cannot be read or is not a properties file
   */
  public static Messages read(Reader properties) throws IOException {
    Properties bundle = new Properties();
    try {
      bundle.load(properties);
    } catch (IllegalArgumentException e) {
      throw new IOException(e.getMessage(), e);
    }
    SortedMap<String, String> texts = new TreeMap<>();
    bundle.stringPropertyNames().forEach(k -> texts.put(k, bundle.getProperty(k, "")));
    return new Messages(texts);
  }

  /** These, and of another bundle what these lack. */
  public Messages or(Messages other) {
    SortedMap<String, String> all = new TreeMap<>(other.texts);
    all.putAll(texts);
    return new Messages(all);
  }

  /** All texts by key. */
  public Map<String, String> texts() {
    return texts;
  }

  /** The BCP 47 tag of the bundle's language. */
  public String language() {
    return get("language");
  }

  /** The text of a key; the key itself where the bundle lacks it, so that the gap can be seen. */
  public String get(String key) {
    return byKey.getOrDefault(key, key);
  }

  /** The text of a key with its placeholders filled. */
  public String format(String key, Object... values) {
    String text = get(key);
    StringBuilder filled = new StringBuilder(text.length() + 32);
    int at = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open + 1)) {
      int place = place(text, open);
      if (place >= 0 && place < values.length) {
        filled.append(text, at, open).append(values[place]);
        at = open + PLACEHOLDER;
      }
    }
    return filled.append(text, at, text.length()).toString();
  }

  /** The number of the placeholder that begins there, or -1. */
  private static int place(String text, int open) {
    boolean closed = open + 2 < text.length() && text.charAt(open + 2) == '}';
    int digit = closed ? text.charAt(open + 1) - '0' : -1;
    return digit <= 9 ? digit : -1;
  }

  /** A counted thing: the text of {@code key.one} for 1, else of {@code key}. */
  public String count(String key, long number) {
    String one = key + ".one";
    return format(number == 1 && byKey.containsKey(one) ? one : key, grouped(number));
  }

  /** A number with a comma after every three digits. */
  public static String grouped(long number) {
    StringBuilder digits = new StringBuilder(Long.toString(number));
    for (int i = digits.length() - 3; i > 0; i -= 3) {
      digits.insert(i, ',');
    }
    return digits.toString();
  }
}
