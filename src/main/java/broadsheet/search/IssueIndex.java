package broadsheet.search;

import broadsheet.archive.IssueId;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What stays in memory of an issue's part of the index; the rest waits in spill files.
 *
 * @param issue which issue
 * @param number its number in the spill of grams, by the order of adding
 * @param pages on which articles begin, in order
 * @param facets what its articles can be filtered by
 * @param corrected readings that editors gave or took away, with their numbers of articles
 * @param digest names its content: equal digests, equal part of the index
 * @param stem path of its spill files without their endings
 */
record IssueIndex(
    IssueId issue,
    int number,
    List<PageText> pages,
    Facets facets,
    Map<String, Integer> corrected,
    String digest,
    Path stem) {
  /** Pages begin at multiples of this, so that a page's length is a small number. */
  static final int GRID = 256;

  /**
   * A page's part of the issue's text.
   *
   * @param label of the page
   * @param documents how many articles begin on it
   * @param cells its length in units of {@link #GRID}
   */
  record PageText(String label, int documents, int cells) {}

  int documents() {
    return pages.stream().mapToInt(PageText::documents).sum();
  }

  int cells() {
    return pages.stream().mapToInt(PageText::cells).sum();
  }

  Path rows() {
    return file("rows");
  }

  Path words() {
    return file("words");
  }

  Path tails() {
    return file("tails");
  }

  private Path file(String ending) {
    return stem.resolveSibling(stem.getFileName() + "." + ending);
  }
}
