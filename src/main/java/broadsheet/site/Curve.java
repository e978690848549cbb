package broadsheet.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many articles were printed when, as bars. Widths are in tenths of a piece of time, heights in
 * hundredths of the tallest bar.
 *
 * @param id anchor of the curve
 * @param title of what
 * @param href the list of what is counted, or null
 * @param summary how many in all, and the most in one piece of time, in words
 * @param width of the whole
 * @param brief whether there are so few bars that they need little room
 * @param bars in the order of time, later ones of a piece of time upon earlier ones
 * @param held stretches in which at least one paper is held
 * @param first the first piece of time, in words
 * @param last the last
 */
public record Curve(
    String id,
    String title,
    @Nullable String href,
    String summary,
    int width,
    boolean brief,
    List<Bar> bars,
    List<Held> held,
    String first,
    String last) {
  public Curve {
    bars = List.copyOf(bars);
    held = List.copyOf(held);
  }

  /**
   * A bar.
   *
   * @param x left edge
   * @param y upper edge, from above
   * @param height at least 1
   * @param kind which series it belongs to, from 1 to 5
   * @param href where its articles stand
   * @param label when, what and how many, in words
   */
  public record Bar(int x, int y, int height, int kind, String href, String label) {}

  /**
   * Papers are held.
   *
   * @param x left edge
   * @param width length
   */
  public record Held(int x, int width) {}

  /**
   * The numbers behind curves.
   *
   * @param heads names of the curves
   * @param rows in the order of time; times of which no paper is held are left out
   */
  public record Table(List<String> heads, List<Row> rows) {
    public Table {
      heads = List.copyOf(heads);
      rows = List.copyOf(rows);
    }
  }

  /**
   * A piece of time.
   *
   * @param title in words
   * @param cells a number a curve
   */
  public record Row(String title, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A number.
   *
   * @param text how many
   * @param href where they stand, or null where there are none
   */
  public record Cell(String text, @Nullable String href) {}

  /**
   * Curves of one kind with the numbers behind them.
   *
   * @param id anchor
   * @param title what they have in common
   * @param curves largest first, or in the order of the archive
   * @param table the numbers
   * @param keys names of the series of stacked bars, else none
   * @param more those for which there was no room
   */
  public record Group(
      String id, String title, List<Curve> curves, Table table, List<Key> keys, List<Link> more) {
    public Group {
      curves = List.copyOf(curves);
      keys = List.copyOf(keys);
      more = List.copyOf(more);
    }
  }

  /**
   * A series of stacked bars.
   *
   * @param kind from 1 to 5
   * @param name its name
   */
  public record Key(int kind, String name) {}
}
