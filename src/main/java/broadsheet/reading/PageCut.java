package broadsheet.reading;

import java.util.List;

/**
 * How one page was read, with the order in which the lines of each item are to be read.
 *
 * @param reading what is told to others
 * @param parts one for each item of the reading, in the same order
 */
record PageCut(PageReading reading, List<Part> parts) {
  /**
   * The lines of one item.
   *
   * @param item the item
   * @param lines its lines, cut paragraphs and torn pieces in the order of the text
   */
  record Part(ItemReading item, List<Line> lines) {
    Part {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A line of an item.
   *
   * @param seen the line and its features
   * @param reading what it was taken for
   */
  record Line(LineFeatures seen, LineReading reading) {}

  PageCut {
    parts = List.copyOf(parts);
  }
}
