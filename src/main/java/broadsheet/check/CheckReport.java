package broadsheet.check;

import broadsheet.problem.Problem;
import java.util.List;

/**
 * What a check saw and what was wrong with it.
 *
 * @param counts how much was read
 * @param problems by place, located by paths relative to the site; where there were too many of a
 *     kind, the last one says how many more
 * @param errors how many errors there are, listed or not
 * @param warnings how many warnings there are, listed or not
 */
public record CheckReport(Counts counts, List<Problem> problems, long errors, long warnings) {
  public CheckReport {
    problems = List.copyOf(problems);
  }

  /**
   * How much was read.
   *
   * @param files files of every sort
   * @param pages HTML files
   * @param links references from pages, style sheets and feeds to whatever place
   * @param anchors those that lead to a place within a page
   * @param feeds Atom feeds
   * @param feedEntries their entries
   * @param sitemapUrls addresses in the sitemaps
   * @param searchEntries articles in the search index
   */
  public record Counts(
      long files,
      long pages,
      long links,
      long anchors,
      long feeds,
      long feedEntries,
      long sitemapUrls,
      long searchEntries) {}

  /** Whether nothing at all was found. */
  public boolean isClean() {
    return errors == 0 && warnings == 0;
  }
}
