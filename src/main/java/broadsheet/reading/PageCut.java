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
   * @param settings what an editor says of its fields; in the item already as far as it has them
   */
  record Part(ItemReading item, List<Line> lines, Settings settings) {
    Part {
      lines = List.copyOf(lines);
    }

    Part(ItemReading item, List<Line> lines) {
      this(item, lines, Settings.NONE);
    }

    Part with(Settings others) {
      return new Part(item, lines, others);
    }
  }

  /**
   * A line of an item.
   *
   * @param seen the line and its features
   * @param reading what it was taken for
   * @param marks what an editor corrected in it
   */
  record Line(LineFeatures seen, LineReading reading, List<Mark> marks) {
    Line {
      marks = List.copyOf(marks);
    }

    Line(LineFeatures seen, LineReading reading) {
      this(seen, reading, List.of());
    }
  }

  PageCut {
    parts = List.copyOf(parts);
  }
}
