package broadsheet.text;

/**
 * Folds text so that what readers regard as the same characters compare equal.
 *
 * <p>The browser folds queries with the twin of this class, {@code fold.js}; both obey {@code
 * src/test/contract/search/fold.tsv}. The procedure uses fixed ranges, a table of its own, and no
 * Unicode data of the platform beyond what is settled for ever: simple lower case of Latin, Greek
 * and Cyrillic, and what compatibility ideographs are. So an index can be read by a browser of any
 * age:
 *
 * <ol>
 *   <li>a lone surrogate becomes U+FFFD;
 *   <li>full-width ASCII (U+FF01–FF5E) and half-width CJK (U+FF61–FF9F) become the ordinary forms;
 *   <li>letters below U+0530 and in U+1E00–1EFF become lower case, İ becomes i;
 *   <li>traditional and variant forms of Han become the simplified character, never the reverse: 發
 *       and 髮 are 发;
 *   <li>control and invisible characters vanish;
 *   <li>white space vanishes, except that between two {@linkplain #isWord word characters} one
 *       space stays.
 * </ol>
 */
public final class Fold {
  private static final String HALF_WIDTH =
      "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテト" + "ナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン\u3099\u309A";

  private Fold() {}

  /**
   * The folded text.
   *
   * @param text any string, also one that is not well-formed UTF-16
   */
  public static String fold(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); ) {
      char unit = text.charAt(i);
      if (unit >= 0x4E00 && unit <= 0x9FFF) {
        // Nearly all of the text, and none of it is a space, a letter or invisible.
        out.append((char) VariantForms.simplified(unit));
        space = false;
        i++;
        continue;
      }
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (isSpace(c)) {
        space = true;
      } else if (!isInvisible(c)) {
        int folded = VariantForms.simplified(foldOne(c));
        if (space && isWord(folded) && !out.isEmpty() && isWord(out.charAt(out.length() - 1))) {
          out.append(' ');
        }
        out.appendCodePoint(folded);
        space = false;
      }
    }
    return out.toString();
  }

  /**
   * The text with simplified forms of Han: every UTF-16 unit keeps its place, so that what is found
   * in the one stands in the other. Nothing else is folded.
   */
  public static String simplified(String text) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < out.length(); i++) {
      char c = out.charAt(i);
      if (c >= 0x4E00 && c <= 0x9FFF) {
        out.setCharAt(i, (char) VariantForms.simplified(c));
      }
    }
    return out.toString();
  }

  /**
   * Width and case of one code point folded, that is neither white space nor invisible; Han stays
   * as it is printed.
   */
  public static int foldOne(int c) {
    if (c >= 0xD800 && c <= 0xDFFF) {
      return 0xFFFD;
    }
    if (c >= 0xFF61 && c <= 0xFF9F) {
      return HALF_WIDTH.charAt(c - 0xFF61);
    }
    return lower(c >= 0xFF01 && c <= 0xFF5E ? c - 0xFEE0 : c);
  }

  private static int lower(int c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? c + 32 : c;
    }
    return c < 0x530 || (c >= 0x1E00 && c <= 0x1EFF) ? Character.toLowerCase(c) : c;
  }

  /** White space of any kind, the ideographic space and line ends included. */
  public static boolean isSpace(int c) {
    return c == ' '
        || (c >= 0x09 && c <= 0x0D)
        || c == 0x85
        || c == 0xA0
        || c == 0x1680
        || (c >= 0x2000 && c <= 0x200A)
        || c == 0x2028
        || c == 0x2029
        || c == 0x202F
        || c == 0x205F
        || c == 0x3000;
  }

  /** Control characters, soft hyphen, zero-width marks, variation selectors, byte order mark. */
  static boolean isInvisible(int c) {
    return c < 0x20
        || (c >= 0x7F && c <= 0x9F)
        || c == 0xAD
        || (c >= 0x200B && c <= 0x200F)
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2060 && c <= 0x206F)
        || (c >= 0xFE00 && c <= 0xFE0F)
        || c == 0xFEFF;
  }

  /**
   * Characters of scripts that write words without spaces: ideographs, kana, bopomofo. A query that
   * holds one of them is a substring.
   */
  public static boolean isHan(int c) {
    return (c >= 0x4E00 && c <= 0x9FFF)
        || (c >= 0x3400 && c <= 0x4DBF)
        || (c >= 0x3005 && c <= 0x3007)
        || (c >= 0x3040 && c <= 0x30FF)
        || (c >= 0x3100 && c <= 0x312F)
        || (c >= 0x31A0 && c <= 0x31BF)
        || (c >= 0x31F0 && c <= 0x31FF)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0x20000 && c <= 0x3FFFF);
  }

  /** Digits and letters of scripts that part words by spaces; all of them lie below U+10000. */
  public static boolean isWord(int c) {
    return (c >= '0' && c <= '9')
        || (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || c == 0xAA
        || c == 0xB5
        || c == 0xBA
        || (c >= 0xC0 && c <= 0x1FFF && c != 0xD7 && c != 0xF7 && c != 0x1680)
        || (c >= 0x2C00 && c <= 0x2DFF)
        || (c >= 0xA640 && c <= 0xD7FF)
        || (c >= 0xFB00 && c <= 0xFDFF)
        || (c >= 0xFE70 && c <= 0xFEFC);
  }
}
