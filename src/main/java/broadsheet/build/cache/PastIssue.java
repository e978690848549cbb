package broadsheet.build.cache;

import broadsheet.archive.IssueId;
import broadsheet.edit.EditCount;
import broadsheet.problem.Problem;
import broadsheet.source.IssueTrace;
import broadsheet.text.Stamp;
import java.util.HexFormat;
import java.util.List;

/**
 * What a build knew of an issue, but for its summary.
 *
 * @param id which issue
 * @param trace its folder, as it was read
 * @param register names what the register of published addresses says of it; 0 for nothing
 * @param place where its summary is
 * @param stamp of its pages
 * @param shown names what others show of it: its summary's {@link
 *     broadsheet.derive.IssueSummary#stamp}
 * @param problems found in it, seen from the content folder
 * @param edits edits of its editor's files
 * @param pages printed pages
 * @param articles articles
 */
public record PastIssue(
    IssueId id,
    IssueTrace trace,
    long register,
    Place place,
    long stamp,
    long shown,
    List<Problem> problems,
    EditCount edits,
    int pages,
    int articles) {
  /**
   * Where a summary is.
   *
   * @param file number of a file
   * @param entry number of the entry in it
   */
  public record Place(int file, int entry) {
    /** Of a summary that no file has yet. */
    public static final Place NONE = new Place(-1, -1);
  }

  public PastIssue {
    problems = List.copyOf(problems);
  }

  /** Names all from which it was made: its files, and what was published of it. */
  public String state() {
    return state(trace.digest(), register);
  }

  /**
   * Names all from which an issue was made.
   *
   * @param digest of its files; when empty, they did not keep still
   * @param register names what the register says of it
   */
  public static String state(String digest, long register) {
    return digest.isEmpty()
        ? ""
        : HexFormat.of().toHexDigits(new Stamp().add(digest).add(register).value());
  }

  PastIssue at(Place other) {
    return new PastIssue(
        id, trace, register, other, stamp, shown, problems, edits, pages, articles);
  }

  /** The same, with a folder that looks otherwise and holds the same. */
  public PastIssue traced(IssueTrace other) {
    return new PastIssue(
        id, other, register, place, stamp, shown, problems, edits, pages, articles);
  }
}
