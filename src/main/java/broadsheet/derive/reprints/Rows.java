package broadsheet.derive.reprints;

import broadsheet.derive.reprints.Collation.Piece;
import broadsheet.derive.reprints.Collation.Row;
import broadsheet.derive.reprints.Collation.Stretch;
import java.util.ArrayList;
import java.util.List;

/** Cuts a collation into rows at the ends of the first printing's blocks. */
final class Rows {
  private final Glyphs ones;
  private final Glyphs others;
  private final List<Stretch> stretches;

  Rows(Glyphs ones, Glyphs others, List<Stretch> stretches) {
    this.ones = ones;
    this.others = others;
    this.stretches = stretches;
  }

  List<Row> all() {
    List<Row> rows = new ArrayList<>();
    List<Piece> one = new ArrayList<>();
    List<Piece> other = new ArrayList<>();
    for (Stretch stretch : stretches) {
      for (Stretch part : cut(stretch)) {
        if (part.from() > 0 && part.from() < ones.size() && begins(part.from()) && !one.isEmpty()) {
          rows.add(new Row(one, other));
          one.clear();
          other.clear();
        }
        one.add(piece(ones, part.from(), part.to(), part.same()));
        other.add(piece(others, part.otherFrom(), part.otherTo(), part.same()));
      }
    }
    rows.add(new Row(one, other));
    return rows;
  }

  private boolean begins(int glyph) {
    return ones.block(glyph) != ones.block(glyph - 1);
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
   * The printed text of some characters. Within a block punctuation goes with what is the same, so
   * that only what differs is marked.
   */
  private static Piece piece(Glyphs glyphs, int from, int to, boolean same) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; ) {
      int end = i;
      while (end < to && glyphs.block(end) == glyphs.block(i)) {
        end++;
      }
      text.append(printed(glyphs, i, end, same));
      i = end;
    }
    return new Piece(text.toString(), !same);
  }

  /** Of characters within one block. */
  private static String printed(Glyphs glyphs, int from, int to, boolean same) {
    String text = glyphs.text(glyphs.block(from));
    boolean first = from == 0 || glyphs.block(from - 1) != glyphs.block(from);
    boolean last = to == glyphs.size() || glyphs.block(to) != glyphs.block(from);
    int before = same ? glyphs.end(Math.max(0, from - 1)) : glyphs.start(from);
    int after = same ? glyphs.start(Math.min(to, glyphs.size() - 1)) : glyphs.end(to - 1);
    return text.substring(first ? 0 : before, last ? text.length() : after);
  }
}
