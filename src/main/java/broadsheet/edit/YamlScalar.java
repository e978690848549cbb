package broadsheet.edit;

import java.util.Locale;
import java.util.regex.Pattern;

/** Writes a string so that YAML reads back the same string, as plainly as that can be done. */
final class YamlScalar {
  /** Text that begins with a Han character and holds no sign that YAML knows. */
  private static final Pattern PLAIN =
      Pattern.compile("[\\u4e00-\\u9fff][\\u4e00-\\u9fffA-Za-z0-9，。、；：！？（）《》“”‘’—…·％]*");

  private YamlScalar() {}

  /** Plain where nothing can be misread, else in quotes. */
  static String of(String text) {
    return PLAIN.matcher(text).matches() ? text : quoted(text);
  }

  /** In single quotes; in double quotes when characters have to be escaped. */
  static String quoted(String text) {
    return text.codePoints().allMatch(YamlScalar::printable)
        ? "'" + text.replace("'", "''") + "'"
        : escaped(text);
  }

  private static boolean printable(int c) {
    return (c >= 0x20 && c < 0x7F)
        || (c > 0xA0 && c < 0x2000)
        || (c > 0x206F && c < 0xD800)
        || (c >= 0xE000 && c < 0xFE00)
        || (c > 0xFEFF && c < 0xFFF0)
        || "“”‘’—…".indexOf(c) >= 0;
  }

  private static String escaped(String text) {
    StringBuilder out = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                out.append('\\').append((char) c);
              } else if (printable(c)) {
                out.append((char) c);
              } else {
                out.append(c > 0xFFFF ? hex("\\U", 8, c) : hex("\\u", 4, c));
              }
            });
    return out.append('"').toString();
  }

  private static String hex(String escape, int digits, int c) {
    String hex = Integer.toHexString(c).toUpperCase(Locale.ROOT);
    return escape + "0".repeat(digits - hex.length()) + hex;
  }
}
