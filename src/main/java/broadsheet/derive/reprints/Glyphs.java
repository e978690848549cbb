package broadsheet.derive.reprints;

import broadsheet.archive.Article;
import broadsheet.archive.Block;
import broadsheet.text.Fold;
import java.util.List;

/**
 * The characters of a text that are collated, each with its place: letters, digits, signs of
 * measure, and the point between two digits. White space and other punctuation stay where they are
 * printed and are not compared, for OCR drops and invents them.
 *
 * <p>Characters are counted from 0 through all blocks; a character is a code point.
 */
final class Glyphs {
  private static final String SIGNS = "%‰℃℉°";

  private final List<Block> blocks;
  private final Ints folded = new Ints();
  private final Ints inBlock = new Ints();
  private final Ints offsets = new Ints();

  Glyphs(Article article) {
    this.blocks = article.blocks();
    for (int block = 0; block < blocks.size(); block++) {
      add(block, blocks.get(block).text());
    }
  }

  private void add(int block, String text) {
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (isCompared(text, i, c)) {
        folded.add(Fold.foldOne(c));
        inBlock.add(block);
        offsets.add(i);
      }
      i += Character.charCount(c);
    }
  }

  private static boolean isCompared(String text, int at, int c) {
    if (Character.isLetterOrDigit(c) || SIGNS.indexOf(Fold.foldOne(c)) >= 0) {
      return true;
    }
    boolean between = at > 0 && at + 1 < text.length();
    return (c == '.' || c == '．')
        && between
        && Character.isDigit(text.charAt(at - 1))
        && Character.isDigit(text.charAt(at + 1));
  }

  int size() {
    return folded.size();
  }

  /** The characters as they are compared. */
  int[] folded() {
    return folded.toArray();
  }

  int block(int glyph) {
    return inBlock.get(glyph);
  }

  /** Where a character begins in the text of its block, in UTF-16 units. */
  int start(int glyph) {
    return offsets.get(glyph);
  }

  /** Where a character ends in the text of its block. */
  int end(int glyph) {
    int start = start(glyph);
    return start + Character.charCount(text(block(glyph)).codePointAt(start));
  }

  /** Number of blocks. */
  int blocks() {
    return blocks.size();
  }

  String text(int block) {
    return blocks.get(block).text();
  }

  /** Whether all characters of a part stand in one block; an empty part does. */
  boolean isOneBlock(int from, int to) {
    return from >= to || block(from) == block(to - 1);
  }
}
