package broadsheet.derive.topics;

import broadsheet.archive.IssueId;
import java.util.List;

/**
 * What was found when the archive was gone through, for the next time: as long as the issues are
 * what they were, from the first on, so is what comes before their articles.
 *
 * <p>Immutable.
 *
 * @param issues all issues, in the order of the archive
 */
public record Lookback(List<Found> issues) {
  /** Of an archive that nobody went through. */
  public static final Lookback NONE = new Lookback(List.of());

  public Lookback {
    issues = List.copyOf(issues);
  }

  /**
   * What was found of an issue.
   *
   * @param issue which
   * @param stamp of what its articles are about
   * @param earlier of each article that is about something how many earlier ones, and their
   *     numbers, counted from the first such article of the archive
   */
  public record Found(IssueId issue, long stamp, List<Integer> earlier) {
    public Found {
      earlier = List.copyOf(earlier);
    }
  }
}
