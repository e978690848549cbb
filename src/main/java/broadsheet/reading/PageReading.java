package broadsheet.reading;

import java.util.List;

/**
 * How one page was read.
 *
 * @param label the page
 * @param path its file
 * @param lines one entry for every non-empty source line, in source order
 * @param items the items of the page in reading order
 */
public record PageReading(
    String label, String path, List<LineReading> lines, List<ItemReading> items) {
  public PageReading {
    lines = List.copyOf(lines);
    items = List.copyOf(items);
  }
}
