package broadsheet.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Issues that follow each other and are indexed together.
 *
 * <p>Parts end at issues whose number is a multiple of {@link #LARGE} or {@link #SMALL}, whatever
 * is in them: a new issue changes the last part only, every eighth the one before it too.
 *
 * @param issues in the order of the archive
 */
record Part(List<IssueIndex> issues) {
  static final int SMALL = 8;
  static final int LARGE = 256;

  /** Cuts an archive into parts. */
  static List<Part> cut(List<IssueIndex> issues) {
    int large = issues.size() / LARGE * LARGE;
    int small = issues.size() / SMALL * SMALL;
    List<Part> parts = new ArrayList<>();
    int[] ends = {large, small, issues.size()};
    int start = 0;
    for (int end : ends) {
      if (end > start) {
        parts.add(new Part(List.copyOf(issues.subList(start, end))));
      }
      start = end;
    }
    return parts;
  }

  String name() {
    return Names.of(issues.stream().map(IssueIndex::digest).toList());
  }

  int documents() {
    return issues.stream().mapToInt(IssueIndex::documents).sum();
  }

  int bundles() {
    return issues.stream().mapToInt(IssueIndex::bundles).sum();
  }

  Facets facets() {
    Facets all = Facets.none();
    issues.forEach(issue -> all.addAll(issue.facets()));
    return all;
  }

  /** Readings that editors gave or took away, with their numbers of articles, by reading. */
  Map<String, Integer> corrected() {
    Map<String, Integer> all = new TreeMap<>();
    issues.forEach(i -> i.corrected().forEach((reading, n) -> all.merge(reading, n, Integer::sum)));
    return all;
  }
}
