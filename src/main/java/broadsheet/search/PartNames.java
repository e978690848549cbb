package broadsheet.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes what a part tells besides the lists of its text: rows, tails of headlines, hints, labels.
 */
final class PartNames {
  /** A part with so many headlines keeps all their tails. */
  private static final int FEW_HEADLINES = 2000;

  private final IndexFiles files;
  private final String part;
  private final Path folder;

  /**
   * What an issue has to tell, or some that follow each other.
   *
   * @param facets what its articles can be filtered by
   * @param corrected readings that editors gave or took away, with their numbers of articles
   * @param rows spill file of its rows, deleted when it has been read
   * @param tails spill file of the tails of its headlines, likewise
   * @param firstDocument number of its first article in the part
   */
  record Source(
      Facets facets, Map<String, Integer> corrected, Path rows, Path tails, int firstDocument) {}

  /**
   * The names of a part.
   *
   * @param part its name
   * @param folder where spill files may stand
   */
  PartNames(IndexFiles files, String part, Path folder) {
    this.files = files;
    this.part = part;
    this.folder = folder;
  }

  /**
   * Writes them.
   *
   * @param issues of the part, in the order of the archive
   * @param documents how many articles they have
   */
  void write(List<Source> issues, int documents) throws IOException {
    Facets facets = Facets.none();
    issues.forEach(issue -> facets.addAll(issue.facets()));
    new RowFiles(files, part, facets).write(issues.stream().map(Source::rows).toList());
    KeyShards tails = new KeyShards(files, IndexFiles.Kind.TAILS, part + "/t");
    boolean whole = documents <= FEW_HEADLINES;
    PostingsSink counts = whole ? tails.ofCounts() : new CutTails(tails.ofCounts());
    SharedTerms terms = new SharedTerms(counts, documents);
    List<PostingsMerge.Run> runs =
        issues.stream().map(i -> new PostingsMerge.Run(i.tails(), i.firstDocument())).toList();
    new PostingsMerge(folder).merge(runs, terms);
    new Hints(files, part).write(facets, terms.terms(), corrected(issues));
    Bytes labels = new Bytes();
    facets.writeTo(labels);
    files.put(part + "/l", IndexFiles.Kind.LABELS, labels.keys(tails.firstKeys()).toArray());
  }

  private static Map<String, Integer> corrected(List<Source> issues) {
    Map<String, Integer> all = new TreeMap<>();
    issues.forEach(i -> i.corrected().forEach((reading, n) -> all.merge(reading, n, Integer::sum)));
    return all;
  }
}
