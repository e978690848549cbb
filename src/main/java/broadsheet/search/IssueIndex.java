package broadsheet.search;

import broadsheet.archive.IssueId;
import java.nio.file.Path;
import java.util.List;

/**
 * What stays in memory of an issue whose part of the index is written; the rest waits in spill
 * files.
 *
 * @param about what the whole index knows of it
 * @param number its number in the spill of grams, by the order of adding
 * @param facets what its articles can be filtered by
 * @param stem path of its spill files without their endings
 */
record IssueIndex(IndexedIssue about, int number, Facets facets, Path stem) {
  IssueId issue() {
    return about.issue();
  }

  List<Integer> lengths() {
    return about.lengths();
  }

  /** Units of its text. */
  long units() {
    return about.zones().stream().mapToLong(Zones::units).sum();
  }

  Path rows() {
    return file("rows");
  }

  Path words() {
    return file("words");
  }

  Path tails() {
    return file("tails");
  }

  private Path file(String ending) {
    return stem.resolveSibling(stem.getFileName() + "." + ending);
  }
}
