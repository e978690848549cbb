package broadsheet.text;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;

/** Makes texts comparable that differ only in how wide, how spaced or how composed they are. */
public final class Folding {
  private Folding() {}

  /**
   * Full-width letters, digits and punctuation as their half-width twins, compatibility characters
   * as their plain ones (NFKC): {@code （０１版）} becomes {@code (01版)}.
   *
   * <p>White space of every kind becomes a single space each; the number of characters can change.
   * Han characters stay what they are, save for the few hundred duplicates that Unicode itself
   * declares the same (CJK compatibility ideographs).
   */
  public static String width(String text) {
    if (isPlain(text)) {
      return text;
    }
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC);
    StringBuilder out = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      out.append(isSpace(c) ? ' ' : c);
    }
    return out.toString();
  }

  /** The text without any white space, U+3000 and invisible spaces included. */
  public static String withoutSpace(String text) {
    if (text.chars().noneMatch(Folding::isSpace)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    text.chars().filter(c -> !isSpace(c)).forEach(c -> out.append((char) c));
    return out.toString();
  }

  /** The text without white space at its ends, U+3000 and invisible spaces included. */
  public static String trim(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  /** White space, no-break and ideographic space, zero-width space and byte order mark. */
  public static boolean isSpace(int codePoint) {
    return Character.isWhitespace(codePoint)
        || Character.isSpaceChar(codePoint)
        || codePoint == 0x200B
        || codePoint == 0x85
        || codePoint == 0xFEFF;
  }

  /** Whether it is a Han character (々 and 〇 included). */
  public static boolean isHan(int codePoint) {
    return codePoint > 127 && UnicodeScript.of(codePoint) == UnicodeScript.HAN;
  }

  /** Number of Han characters in the text. */
  public static int countHan(String text) {
    return (int) text.codePoints().filter(Folding::isHan).count();
  }

  private static boolean isPlain(String text) {
    return text.chars().allMatch(c -> c >= ' ' && c < 127);
  }
}
