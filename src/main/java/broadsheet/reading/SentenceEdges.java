package broadsheet.reading;

import broadsheet.reading.LineFeatures.Finish;
import java.util.List;

/**
 * With what the sentences of a page begin and their clauses end: the two characters at the edge.
 * Texts of one page use the same turns, so a line that stops without a mark, but as clauses of this
 * page do, may have lost no more than its stop; one that is cut anywhere seldom stops so.
 */
final class SentenceEdges {
  /** Shorter lines have few clauses. */
  private static final int TEXT = 30;

  private static final GlyphSet MARKS = GlyphSet.of(",:;。!?");
  private static final GlyphSet STOPS = GlyphSet.of("。!?");

  private final Pairs ends = new Pairs();
  private final Pairs openings = new Pairs();

  SentenceEdges(List<LineFeatures> lines) {
    for (LineFeatures line : lines) {
      if (line.length() >= TEXT) {
        read(line.core());
      }
    }
  }

  private void read(String text) {
    for (int i = 2; i + 1 < text.length(); i++) {
      char c = text.charAt(i);
      if (MARKS.has(c)) {
        ends.add(text.charAt(i - 2), text.charAt(i - 1));
        boolean shut = text.charAt(i + 1) == '”';
        int next = shut ? i + 2 : i + 1;
        if (STOPS.has(c) && next + 1 < text.length()) {
          openings.add(text.charAt(next), text.charAt(next + 1));
        }
      }
    }
  }

  /** Whether a long line that has no mark at its end stops where a clause may. */
  boolean stopsLikeOne(LineFeatures line) {
    String text = line.core();
    int end = text.length();
    return line.finish() == Finish.OPEN
        && end >= TEXT
        && ends.has(text.charAt(end - 2), text.charAt(end - 1));
  }

  /** Whether a line begins as sentences of the page do. */
  boolean opensLikeOne(LineFeatures line) {
    String text = line.core();
    return text.length() > 1 && openings.has(text.charAt(0), text.charAt(1));
  }

  /** A set of pairs of characters. */
  private static final class Pairs {
    private int[] slots = new int[1 << 10];
    private int size;

    void add(char a, char b) {
      int at = place(slots, a << 16 | b);
      if (slots[at] == 0) {
        slots[at] = a << 16 | b;
        size++;
        if (2 * size > slots.length) {
          grow();
        }
      }
    }

    boolean has(char a, char b) {
      return slots[place(slots, a << 16 | b)] != 0;
    }

    private void grow() {
      int[] more = new int[2 * slots.length];
      for (int pair : slots) {
        if (pair != 0) {
          more[place(more, pair)] = pair;
        }
      }
      slots = more;
    }

    /** Where a pair stands or would stand; none of printed characters is 0. */
    private static int place(int[] slots, int pair) {
      int mask = slots.length - 1;
      int at = (pair * 0x9E3779B9) >>> Integer.numberOfLeadingZeros(mask);
      while (slots[at] != 0 && slots[at] != pair) {
        at = (at + 1) & mask;
      }
      return at;
    }
  }
}
