package broadsheet.review;

import broadsheet.site.Link;
import java.util.List;

/**
 * The front page of the report.
 *
 * @param frame what surrounds the page
 * @param summary how much was read
 * @param threshold below which probability a reading is called doubtful, in words
 * @param totals findings by what they are about
 * @param sheets the worst pages first
 * @param issues the most doubtful issues first
 * @param left how many issues with findings are listed by year only
 * @param years lists of all issues by publication and year
 * @param gaps missing days by publication
 * @param problems what is wrong with the archive as a whole
 * @param files the findings for other tools
 */
public record ReportView(
    ReportFrame frame,
    String summary,
    String threshold,
    List<Total> totals,
    List<IssueRow> sheets,
    List<IssueRow> issues,
    int left,
    List<Shelf> years,
    List<Gaps> gaps,
    List<String> problems,
    List<Link> files)
    implements ReportPage {
  public ReportView {
    totals = List.copyOf(totals);
    sheets = List.copyOf(sheets);
    issues = List.copyOf(issues);
    years = List.copyOf(years);
    gaps = List.copyOf(gaps);
    problems = List.copyOf(problems);
    files = List.copyOf(files);
  }

  /**
   * Findings about one matter.
   *
   * @param matter its label
   * @param name in words
   * @param number how many
   * @param explained what it means
   */
  public record Total(String matter, String name, int number, String explained) {}

  /**
   * The years of a publication.
   *
   * @param name the publication
   * @param years a link each
   */
  public record Shelf(String name, List<Link> years) {
    public Shelf {
      years = List.copyOf(years);
    }
  }

  /**
   * What is missing of a publication.
   *
   * @param name the publication
   * @param summary how many days between its first issue and its last, and its days of rest
   * @param stretches missing days, the longest first
   * @param more stretches that are not listed
   * @param pages issues whose page numbers jump
   */
  public record Gaps(
      String name, String summary, List<String> stretches, int more, List<String> pages) {
    public Gaps {
      stretches = List.copyOf(stretches);
      pages = List.copyOf(pages);
    }
  }
}
