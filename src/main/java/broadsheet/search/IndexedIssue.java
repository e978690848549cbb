package broadsheet.search;

import broadsheet.archive.IssueId;
import java.util.List;
import java.util.Map;

/**
 * What the index as a whole has to know of an issue.
 *
 * @param issue which issue
 * @param lengths how many articles of each {@link LengthClass} there are, the longest first
 * @param digest names its content: equal digests, equal part of the index
 * @param aside names what of it is not in the text below its headlines: equal ones, equal rows,
 *     labels, hints and tails of headlines
 * @param zones of the text of each article, in the order of the index
 * @param order of each article in the order of the index its place in the issue
 * @param corrected readings that editors gave or took away, with their numbers of articles
 */
public record IndexedIssue(
    IssueId issue,
    List<Integer> lengths,
    String digest,
    String aside,
    List<Zones> zones,
    List<Integer> order,
    Map<String, Integer> corrected) {
  public IndexedIssue {
    lengths = List.copyOf(lengths);
    zones = List.copyOf(zones);
    order = List.copyOf(order);
    corrected = Map.copyOf(corrected);
  }

  int documents() {
    return lengths.stream().mapToInt(Integer::intValue).sum();
  }

  /** How many bundles its texts make. */
  int bundles() {
    return LengthClass.ALL.stream().mapToInt(c -> c.bundles(lengths.get(c.number()))).sum();
  }
}
