package broadsheet.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The articles of a page in the order of their weight, as a front page shows them.
 *
 * @param lead the first story, or null where there is none
 * @param stories the other stories
 * @param pointers teasers for other pages (导读)
 * @param columns runs of district items under their banner
 * @param briefs photographs, notices, weather
 */
public record FrontPage(
    @Nullable Entry lead,
    List<Entry> stories,
    List<Entry> pointers,
    List<ColumnBox> columns,
    List<Entry> briefs) {
  public FrontPage {
    stories = List.copyOf(stories);
    pointers = List.copyOf(pointers);
    columns = List.copyOf(columns);
    briefs = List.copyOf(briefs);
  }

  /**
   * The items of one district column.
   *
   * @param title the column
   * @param items its items, one district each
   */
  public record ColumnBox(@Nullable Link title, List<Entry> items) {
    public ColumnBox {
      items = List.copyOf(items);
    }
  }

  /** Whether there is nothing on the page. */
  public boolean isEmpty() {
    return lead == null && pointers.isEmpty() && columns.isEmpty() && briefs.isEmpty();
  }
}
