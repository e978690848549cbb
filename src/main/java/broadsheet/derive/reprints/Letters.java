package broadsheet.derive.reprints;

import broadsheet.archive.Article;
import broadsheet.archive.Block;
import broadsheet.text.Fold;

/**
 * What of a text is compared: its letters and digits, of one width and case; white space,
 * punctuation and marks, which OCR drops and invents, are left out. Ideographs are most of the text
 * and pass at once.
 */
final class Letters {
  private Letters() {}

  /** The letters of all blocks of an article, in reading order. */
  static String of(Article article) {
    StringBuilder letters = new StringBuilder(article.length());
    for (Block block : article.blocks()) {
      append(block.text(), letters);
    }
    return letters.toString();
  }

  private static void append(String text, StringBuilder letters) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x4E00 && c <= 0x9FFF) {
        letters.append(c);
      } else if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        letters.append((char) (Character.isSurrogate(c) ? c : Fold.foldOne(c)));
      }
    }
  }

  /** Digits and the characters that write numbers: what differs where only a form is the same. */
  static boolean isNumeral(char c) {
    return (c >= '0' && c <= '9') || "〇一二三四五六七八九十百千万亿两".indexOf(c) >= 0;
  }
}
