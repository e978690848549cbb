package broadsheet.edit;

import broadsheet.archive.Location;
import java.util.List;

/**
 * The edits of one page.
 *
 * @param page label of the page
 * @param path the edit file, relative to the content folder
 * @param entries in the order of the file
 */
public record PageEdits(String page, String path, List<Entry> entries) {
  /**
   * An edit and where it is written.
   *
   * @param edit the edit
   * @param at where its quote is written
   * @param other where its second quote is written; the same as {@code at} when it has none
   */
  public record Entry(Edit edit, Location at, Location other) {}

  public PageEdits {
    entries = List.copyOf(entries);
  }

  /** No edit at all. */
  public static PageEdits none(String page) {
    return new PageEdits(page, "", List.of());
  }

  /** Those edits that need no other page. */
  public PageEdits ofThisPageAlone() {
    return new PageEdits(page, path, entries.stream().filter(e -> !crosses(e.edit())).toList());
  }

  private static boolean crosses(Edit edit) {
    Anchor other = edit.other();
    return other != null && other.page() != null;
  }
}
