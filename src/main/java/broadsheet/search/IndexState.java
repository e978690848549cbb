package broadsheet.search;

import java.util.List;

/**
 * What must be known of a written index to write the next one without what stays the same.
 *
 * @param issues all, in the order of the archive
 * @param parts in the order of the archive
 * @param folders names of all folders below {@code search/} that hold the index
 * @param units how often each unit of text occurs
 */
public record IndexState(
    List<IndexedIssue> issues, List<IndexedPart> parts, List<String> folders, UnitCounts units) {
  public IndexState {
    issues = List.copyOf(issues);
    parts = List.copyOf(parts);
    folders = List.copyOf(folders);
  }

  /** Of no index. */
  public static IndexState none() {
    return new IndexState(List.of(), List.of(), List.of(), new UnitCounts());
  }
}
