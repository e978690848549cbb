package broadsheet.reading;

import java.util.Locale;

/** What single characters are: Han, digits, the ends of sentences, quotes and brackets. */
final class Glyphs {
  private static final String STOPS = "。！？!?…";
  private static final String CLOSERS = "”’』」》〉)]】\"'";
  private static final String OPENERS = "“‘『「《〈([【";
  private static final String NUMERALS = "〇零一二三四五六七八九十百千两廿";

  private Glyphs() {}

  /**
   * The text with full-width signs and letters made half-width, character for character, so that
   * places in the result are places in the text.
   */
  static String fold(String text) {
    char[] out = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char folded = fold(c);
      if (folded != c) {
        out = out == null ? text.toCharArray() : out;
        out[i] = folded;
      }
    }
    return out == null ? text : new String(out);
  }

  private static char fold(char c) {
    if (c >= '！' && c <= '～') {
      return (char) (c - 0xFEE0);
    }
    return switch (c) {
      case '\u3000', '\u00a0', '\t' -> ' ';
      case '〔' -> '(';
      case '〕' -> ')';
      default -> c;
    };
  }

  /** Folded, in lower case, without white space: what two printings of a name have in common. */
  static String bare(String text) {
    StringBuilder out = new StringBuilder(text.length());
    String folded = fold(text);
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (c != ' ' && (c < '\t' || c > '\r')) {
        out.append(c);
      }
    }
    return out.toString().toLowerCase(Locale.ROOT);
  }

  static boolean han(char c) {
    return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || c == '〇';
  }

  static boolean allHan(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> han((char) c));
  }

  static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean latin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  static boolean numeral(char c) {
    return NUMERALS.indexOf(c) >= 0;
  }

  /** Whether a sentence ends with it. */
  static boolean stop(char c) {
    return STOPS.indexOf(c) >= 0;
  }

  static boolean closer(char c) {
    return CLOSERS.indexOf(c) >= 0;
  }

  static boolean opener(char c) {
    return OPENERS.indexOf(c) >= 0;
  }

  /** Number of Han characters, letters and digits. */
  static int substance(String text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      count += han(c) || latin(c) || digit(c) ? 1 : 0;
    }
    return count;
  }
}
