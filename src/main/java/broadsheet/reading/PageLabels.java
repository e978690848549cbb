package broadsheet.reading;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Printed page labels: {@code 3}, {@code 03}, {@code A02}, {@code 三} and {@code 第三} are said alike.
 */
final class PageLabels {
  private static final String UNITS = "零一二三四五六七八九";

  private PageLabels() {}

  /** The label without zeros at its front: 3, A02; Chinese numerals become digits. */
  static String printed(String label) {
    String text = Glyphs.fold(label).replaceAll("\\s+", "").toUpperCase(Locale.ROOT);
    if (!text.isEmpty() && Glyphs.numeral(text.charAt(0))) {
      return Integer.toString(number(text));
    }
    String stripped = text.replaceFirst("^0+(?=\\d)", "");
    return stripped;
  }

  /** The label of the page that is meant, or null when there is none. */
  static @Nullable String find(String printed, List<String> labels) {
    String wanted = key(printed);
    for (String label : labels) {
      if (key(label).equals(wanted)) {
        return label;
      }
    }
    return bareNumber(wanted, labels);
  }

  /** 第2版 in a paper whose pages are A01, A02: the only page of that number, if there is one. */
  private static @Nullable String bareNumber(String wanted, List<String> labels) {
    List<String> same =
        wanted.chars().allMatch(Character::isDigit)
            ? labels.stream().filter(l -> digits(key(l)).equals(wanted)).toList()
            : List.of();
    return same.size() == 1 ? same.get(0) : null;
  }

  /** A key by which labels sort as they are printed: 2 before 10, A05 after 12. */
  static String order(String label) {
    String key = key(label);
    String digits = digits(key);
    return key.replaceAll("\\d", "") + "0".repeat(6 - digits.length()) + digits + " " + label;
  }

  /** Whether the printed label comes after a page's own. */
  static boolean after(String printed, String own) {
    return number(digits(key(printed))) > number(digits(key(own)));
  }

  private static String key(String label) {
    String text = printed(label);
    return text.replaceFirst("^([A-Z]*)0*(?=\\d)", "$1");
  }

  private static String digits(String key) {
    String digits = key.replaceAll("\\D", "").replaceFirst("^0+(?=\\d)", "");
    return digits.length() > 6 ? digits.substring(0, 6) : digits;
  }

  /** Reads digits or Chinese numerals up to 99; 0 for anything else. */
  private static int number(String text) {
    if (text.isEmpty()) {
      return 0;
    }
    if (Glyphs.digit(text.charAt(0))) {
      return Integer.parseInt(text);
    }
    int ten = text.indexOf('十');
    if (ten < 0) {
      int value = 0;
      for (int i = 0; i < Math.min(3, text.length()); i++) {
        value = value * 10 + unit(text.charAt(i));
      }
      return value;
    }
    int tens = ten == 0 ? 1 : unit(text.charAt(ten - 1));
    int units = ten + 1 < text.length() ? unit(text.charAt(ten + 1)) : 0;
    return tens * 10 + units;
  }

  private static int unit(char c) {
    if (c == '〇') {
      return 0;
    }
    return c == '两' ? 2 : Math.max(0, UNITS.indexOf(c));
  }
}
