package broadsheet.search;

import broadsheet.archive.IssueId;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What stays in memory of an issue's part of the index; the rest waits in spill files.
 *
 * @param issue which issue
 * @param number its number in the spill of grams, by the order of adding
 * @param lengths how many articles of each {@link LengthClass} there are, the longest first
 * @param zones of the text of each article, in that order
 * @param facets what its articles can be filtered by
 * @param corrected readings that editors gave or took away, with their numbers of articles
 * @param digest names its content: equal digests, equal part of the index
 * @param stem path of its spill files without their endings
 */
record IssueIndex(
    IssueId issue,
    int number,
    List<Integer> lengths,
    List<Zones> zones,
    Facets facets,
    Map<String, Integer> corrected,
    String digest,
    Path stem) {
  int documents() {
    return zones.size();
  }

  /** How many bundles its texts make. */
  int bundles() {
    return LengthClass.ALL.stream().mapToInt(c -> c.bundles(lengths.get(c.number()))).sum();
  }

  /** Units of its text. */
  long units() {
    return zones.stream().mapToLong(Zones::units).sum();
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
