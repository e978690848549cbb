package broadsheet.review;

import broadsheet.archive.IssueId;
import java.util.List;

/**
 * What the overview needs to know of one issue; text stays behind.
 *
 * @param issue which issue
 * @param articles number of its articles
 * @param listed number of its findings that are shown and told one by one
 * @param sheets its printed pages
 * @param counts findings of the whole issue, those that belong to no page included
 * @param harm expected harm of all of them
 * @param missing which pages it lacks, in words; seldom more than one sentence
 */
public record Tally(
    IssueId issue,
    int articles,
    int listed,
    List<OfSheet> sheets,
    Counts counts,
    double harm,
    List<String> missing) {
  public Tally {
    sheets = List.copyOf(sheets);
    missing = List.copyOf(missing);
  }

  /**
   * The same of one page.
   *
   * @param label its label
   * @param address file of the report that shows it, with the anchor
   * @param lines number of its lines
   * @param counts findings on it
   * @param harm expected harm of all of them
   */
  public record OfSheet(String label, String address, int lines, Counts counts, double harm) {}

  /** Findings of this issue, missing pages aside. */
  public int findings() {
    return counts.all();
  }

  /** Findings of this issue about a matter. */
  public int findings(Matter matter) {
    return counts.of(matter);
  }
}
