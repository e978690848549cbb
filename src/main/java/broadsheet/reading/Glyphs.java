package broadsheet.reading;

import java.util.Locale;

/** What single characters are: Han, digits, the ends of sentences, quotes and brackets. */
final class Glyphs {
  /** What full-width signs and letters are behind those of half width. */
  private static final int FULL_WIDTH = '！' - '!';

  /** Other signs of width that are folded. */
  private static final GlyphSet ODD = GlyphSet.of("\u3000\u00a0\t〔〕");

  private static final GlyphSet STOPS = GlyphSet.of("。！？!?…");
  private static final GlyphSet CLOSERS = GlyphSet.of("”’』」》〉)]】\"'");
  private static final GlyphSet OPENERS = GlyphSet.of("“‘『「《〈([【");
  private static final char[] QUOTES_OPEN = {'“', '《', '('};
  private static final GlyphSet NUMERALS = GlyphSet.of("〇零一二三四五六七八九十百千两廿");

  private Glyphs() {}

  /**
   * The text with full-width signs and letters made half-width, character for character, so that
   * places in the result are places in the text.
   */
  static String fold(String text) {
    char[] out = text.toCharArray();
    int wide = 0;
    int odd = 0;
    for (int i = 0; i < out.length; i++) {
      int c = out[i];
      int full = (('！' - 1 - c) & (c - '～' - 1)) >> 31; // -1 or 0: no choice to be guessed
      out[i] = (char) (c - (full & FULL_WIDTH));
      wide |= full;
      odd |= ODD.one((char) c);
    }
    for (int i = 0; odd != 0 && i < out.length; i++) {
      out[i] = plain(out[i]);
    }
    return (wide | odd) == 0 ? text : new String(out);
  }

  private static char plain(char c) {
    return switch (c) {
      case '\u3000', '\u00a0', '\t' -> ' ';
      case '〔' -> '(';
      case '〕' -> ')';
      default -> c;
    };
  }

  /** Folded, in lower case, without white space: what two printings of a name have in common. */
  static String bare(String text) {
    String folded = fold(text);
    int at = 0;
    while (at < folded.length() && ideograph(folded.charAt(at))) {
      at++;
    }
    if (at == folded.length()) {
      return folded;
    }
    StringBuilder out = new StringBuilder(folded.length()).append(folded, 0, at);
    for (; at < folded.length(); at++) {
      if (!space(folded.charAt(at))) {
        out.append(folded.charAt(at));
      }
    }
    return out.toString().toLowerCase(Locale.ROOT);
  }

  static boolean han(char c) {
    return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || c == '〇';
  }

  static boolean allHan(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!han(text.charAt(i))) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  static boolean hasHan(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (han(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** A character of the block of common ideographs. */
  static boolean ideograph(char c) {
    return c >= 0x4E00 && c <= 0x9FFF;
  }

  /** White space of ASCII. */
  static boolean space(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean latin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  static boolean numeral(char c) {
    return NUMERALS.has(c);
  }

  /** Whether a sentence ends with it. */
  static boolean stop(char c) {
    return STOPS.has(c);
  }

  static boolean closer(char c) {
    return CLOSERS.has(c);
  }

  static boolean opener(char c) {
    return OPENERS.has(c);
  }

  /** Whether a Han character, letter or digit stands in it. */
  static boolean substantial(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (han(c) || latin(c) || digit(c)) {
        return true;
      }
    }
    return false;
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

  /** Whether so many digits stand next to each other in it. */
  static boolean hasNumber(String text, int digits) {
    int run = 0;
    for (int i = 0; i < text.length() && run < digits; i++) {
      run = digit(text.charAt(i)) ? run + 1 : 0;
    }
    return run >= digits;
  }

  /** Whether more than half of its characters are digits. */
  static boolean mostlyDigits(String text) {
    int others = 0;
    for (int i = 0; i < text.length() && others * 2 < text.length(); i++) {
      others += digit(text.charAt(i)) ? 0 : 1;
    }
    return others * 2 < text.length();
  }

  /** The first place from this one on where a quote or bracket opens; its length when none does. */
  private static int opening(String text, int from) {
    int first = text.length();
    for (char opener : QUOTES_OPEN) {
      int at = text.indexOf(opener, from); // one step of the processor compares many characters
      first = at < 0 ? first : Math.min(first, at);
    }
    return first;
  }

  /** Whether a quote or bracket is left open at the end. */
  static boolean openQuote(String text) {
    int depth = 0;
    for (int i = opening(text, Math.max(0, text.length() - 400)); i < text.length(); i++) {
      char c = text.charAt(i);
      if (ideograph(c)) {
        continue;
      }
      depth =
          c == '“' || c == '《' || c == '('
              ? depth + 1
              : c == '”' || c == '》' || c == ')' ? Math.max(0, depth - 1) : depth;
    }
    return depth > 0;
  }
}
