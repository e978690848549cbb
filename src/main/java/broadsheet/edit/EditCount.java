package broadsheet.edit;

import broadsheet.archive.Location;
import java.util.Collection;
import java.util.List;

/**
 * How many edits were carried out.
 *
 * @param applied so many
 * @param all of so many
 */
public record EditCount(int applied, int all) {
  public static final EditCount NONE = new EditCount(0, 0);

  /**
   * Counts the edits of some pages.
   *
   * @param faults where something is wrong; an edit with a fault at its place, or at that of its
   *     other quote, was not carried out
   */
  public static EditCount of(List<PageEdits> pages, Collection<Location> faults) {
    EditCount count = NONE;
    for (PageEdits page : pages) {
      for (PageEdits.Entry entry : page.entries()) {
        boolean refused = faults.contains(entry.at()) || faults.contains(entry.other());
        count = count.plus(new EditCount(refused ? 0 : 1, 1));
      }
    }
    return count;
  }

  public EditCount plus(EditCount other) {
    return new EditCount(applied + other.applied, all + other.all);
  }
}
