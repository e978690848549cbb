package broadsheet.derive.reprints;

import broadsheet.derive.reprints.Collation.Piece;
import broadsheet.derive.reprints.Collation.Row;
import broadsheet.derive.reprints.Collation.Stretch;
import java.util.ArrayList;
import java.util.List;

/** Cuts a collation into rows at the ends of the first printing's blocks. */
final class Rows {
  private final Glyphs ones;
  private final List<Stretch> stretches;
  private final Cursor one;
  private final Cursor other;

  Rows(Glyphs ones, Glyphs others, List<Stretch> stretches) {
    this.ones = ones;
    this.stretches = stretches;
    this.one = new Cursor(ones);
    this.other = new Cursor(others);
  }

  List<Row> all() {
    List<Row> rows = new ArrayList<>();
    List<Piece> left = new ArrayList<>();
    List<Piece> right = new ArrayList<>();
    for (Stretch stretch : stretches) {
      for (Stretch part : cut(stretch)) {
        if (!left.isEmpty() && begins(part.from())) {
          rows.add(new Row(left, right));
          left.clear();
          right.clear();
        }
        left.add(new Piece(one.to(part.to(), part.same()), !part.same()));
        right.add(new Piece(other.to(part.otherTo(), part.same()), !part.same()));
      }
    }
    rows.add(new Row(left, right));
    return rows;
  }

  /** Whether a character of the first text is the first of a block that follows another. */
  private boolean begins(int glyph) {
    return glyph > 0 && glyph < ones.size() && ones.block(glyph) != ones.block(glyph - 1);
  }

  /** A stretch in parts, each within a block of the first text. */
  private List<Stretch> cut(Stretch stretch) {
    List<Stretch> parts = new ArrayList<>();
    int from = stretch.from();
    int otherFrom = stretch.otherFrom();
    for (int i = from + 1; i < stretch.to(); i++) {
      if (begins(i)) {
        int otherTo = stretch.same() ? otherFrom + i - from : stretch.otherTo();
        parts.add(new Stretch(from, i, otherFrom, otherTo, stretch.same()));
        from = i;
        otherFrom = otherTo;
      }
    }
    parts.add(new Stretch(from, stretch.to(), otherFrom, stretch.otherTo(), stretch.same()));
    return parts;
  }

  /**
   * Hands out the printed text of one printing, piece by piece, so that each printed character is
   * in one piece. Within a block, punctuation goes with what is the same.
   */
  private static final class Cursor {
    private final Glyphs glyphs;
    private int glyph;
    private int block;
    private int offset;

    Cursor(Glyphs glyphs) {
      this.glyphs = glyphs;
    }

    /** The text up to a character, the punctuation before that included where it is the same. */
    String to(int end, boolean same) {
      StringBuilder text = new StringBuilder();
      if (end > glyph) {
        glyph = end;
        if (end == glyphs.size()) {
          passTo(glyphs.blocks(), 0, text);
        } else if (glyphs.block(end) != glyphs.block(end - 1)) {
          passTo(glyphs.block(end), 0, text);
        } else {
          passTo(glyphs.block(end), same ? glyphs.start(end) : glyphs.end(end - 1), text);
        }
      }
      return text.toString();
    }

    private void passTo(int toBlock, int toOffset, StringBuilder text) {
      for (; block < toBlock; block++) {
        text.append(glyphs.text(block), offset, glyphs.text(block).length());
        offset = 0;
      }
      if (toOffset > 0) {
        text.append(glyphs.text(block), offset, toOffset);
        offset = toOffset;
      }
    }
  }
}
