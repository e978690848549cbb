package broadsheet.search;

import broadsheet.archive.IssueId;
import java.util.List;

/**
 * What the index as a whole has to know of an issue.
 *
 * @param issue which issue
 * @param lengths how many articles of each {@link LengthClass} there are, the longest first
 * @param digest names its content: equal digests, equal part of the index
 * @param aside names what of it is not in the text below its headlines: equal ones, equal rows,
 *     labels, hints and tails of headlines
 * @param zones of the text of each article, in the order of the index
 */
public record IndexedIssue(
    IssueId issue, List<Integer> lengths, String digest, String aside, List<Zones> zones) {
  public IndexedIssue {
    lengths = List.copyOf(lengths);
    zones = List.copyOf(zones);
  }

  int documents() {
    return lengths.stream().mapToInt(Integer::intValue).sum();
  }

  /** How many bundles its texts make. */
  int bundles() {
    return LengthClass.ALL.stream().mapToInt(c -> c.bundles(lengths.get(c.number()))).sum();
  }
}
