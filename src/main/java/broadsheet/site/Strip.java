package broadsheet.site;

import broadsheet.site.Steps.Step;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The run of a list at a glance: a table of time in which each cell is shaded by its articles.
 *
 * @param caption what is shown, in words
 * @param grain {@code days}, {@code months} or {@code years}: what a cell stands for
 * @param heads the columns
 * @param rows oldest first
 * @param legend what the shades mean
 */
public record Strip(
    String caption, String grain, List<Head> heads, List<Row> rows, List<Step> legend) {
  public Strip {
    heads = List.copyOf(heads);
    rows = List.copyOf(rows);
    legend = List.copyOf(legend);
  }

  /**
   * A column of the table.
   *
   * @param text short: {@code 11}
   * @param full in words: {@code 11月}
   */
  public record Head(String text, String full) {}

  /**
   * A row of the table.
   *
   * @param title the year, month or decade
   * @param count how many articles, in words
   * @param cells as many as there are columns
   */
  public record Row(String title, String count, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A stretch of time.
   *
   * @param state {@code s1} to {@code s5}; {@code none} where papers are held and nothing is on
   *     them, {@code gap} where no issue is held, {@code blank} where there is no such time
   * @param href where its articles stand, or null
   * @param count how many
   * @param label the time and what is known of it, in words
   */
  public record Cell(String state, @Nullable String href, int count, String label) {}
}
