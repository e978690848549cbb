package broadsheet.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Issues that follow each other and are indexed together.
 *
 * <p>Parts end at issues whose number is a multiple of {@link #LARGE} or {@link #SMALL}, whatever
 * is in them: a new issue changes the last part only, every eighth the one before it too. The name
 * of a part stays while its articles stay where they are; its seal tells what they hold.
 *
 * @param issues in the order of the archive
 */
record Part(List<IndexedIssue> issues) {
  static final int SMALL = 8;
  static final int LARGE = 256;

  /** Cuts an archive into parts. */
  static List<Part> cut(List<IndexedIssue> issues) {
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
    return Names.ofShape('p', issues);
  }

  String seal() {
    return Names.of(issues.stream().map(IndexedIssue::digest).toList());
  }
}
