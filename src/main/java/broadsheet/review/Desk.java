package broadsheet.review;

import broadsheet.archive.Archive;
import broadsheet.problem.Problem;
import broadsheet.site.Messages;
import broadsheet.site.WebPage;
import broadsheet.text.JsonObject;
import broadsheet.text.JsonText;
import java.util.List;

/**
 * The review desk: what an archivist should look at, issue by issue, and the overview of it all.
 *
 * <p>Immutable; may be used from several threads.
 */
public final class Desk {
  /**
   * Readings less probable than this are doubtful by default: the reader's figures are calibrated
   * so that of those it calls 90 % sure about one in ten is wrong, and looking at ten lines to find
   * one wrong is about what an archivist puts up with.
   */
  public static final double BELOW = 0.9;

  private final Printing printing;

  /**
   * @param archive the configuration
   * @param messages the words of the interface
   * @param below readings less probable than this are doubtful
   */
  public Desk(Archive archive, Messages messages, double below) {
    this.printing = new Printing(archive, messages, below);
  }

  /** The report of one issue; no other issue matters to it. */
  public IssueReport review(Reviewed issue) {
    return new IssueReports(printing, issue).make();
  }

  /**
   * The web pages that span issues: the front page and a list a year.
   *
   * @param tallies of all issues, sorted by issue
   * @param problems of the archive as a whole
   * @param files names of the files of findings in the report's root
   * @param whole whether every issue of the archive was looked at, so that gaps can be told
   */
  public List<WebPage> overview(
      List<Tally> tallies, List<Problem> problems, List<String> files, boolean whole) {
    return new Overviews(printing, tallies, whole).make(problems, files);
  }

  /** Missing days as lines of JSON, a stretch each. */
  public List<String> gaps(List<Tally> tallies) {
    return new Overviews(printing, tallies, true).json();
  }

  /** The members of {@code review.json} that tell what was looked at, without braces. */
  public String head(List<Tally> tallies) {
    int sheets = tallies.stream().mapToInt(t -> t.sheets().size()).sum();
    String head =
        JsonText.write(
            JsonObject.start()
                .put("format", FindingJson.FORMAT)
                .put("archive", printing.archive().title())
                .put("below", printing.below())
                .put("issues", tallies.size())
                .put("pages", sheets)
                .put("articles", tallies.stream().mapToInt(Tally::articles).sum())
                .end());
    return head.substring(1, head.length() - 1);
  }

  /** A problem of the archive as a whole as a line of JSON. */
  public static String json(Problem problem) {
    Finding finding =
        new Finding(
            Matter.PROBLEM,
            null,
            "",
            problem.at(),
            null,
            null,
            0,
            Wrongs.what(problem),
            List.of(),
            List.of(),
            List.of());
    return FindingJson.line(finding, Printing.FRONT + "#problems");
  }
}
