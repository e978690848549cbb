package broadsheet.search;

import broadsheet.archive.Archive;
import broadsheet.derive.ArticleSummary;
import broadsheet.derive.IssueSummary;
import broadsheet.text.Fold;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Writes the names of a part anew where a headline or what else its articles are called by changed:
 * from the summaries of its issues alone, for their texts have no part in it.
 */
final class Renaming {
  /** So many issues are gone through as if they were one, so that little is left to merge. */
  private static final int TOGETHER = 64;

  private final Archive archive;
  private final Path folder;
  private final List<Named> issues;

  /**
   * An issue.
   *
   * @param about what the index knows of it
   * @param summary its summary
   */
  record Named(IndexedIssue about, IssueSummary summary) {}

  /**
   * A renaming.
   *
   * @param folder where spill files may stand; it is there
   * @param issues of the part, in the order of the archive
   */
  Renaming(Archive archive, Path folder, List<Named> issues) {
    this.archive = archive;
    this.folder = folder;
    this.issues = List.copyOf(issues);
  }

  /** Writes all files of names of a part. */
  void write(IndexFiles files, String part) throws IOException {
    int[] firsts = new int[issues.size() + 1];
    for (int i = 0; i < issues.size(); i++) {
      firsts[i + 1] = firsts[i] + issues.get(i).about().documents();
    }
    List<PartNames.Source> sources =
        IntStream.range(0, (issues.size() + TOGETHER - 1) / TOGETHER)
            .parallel()
            .map(some -> some * TOGETHER)
            .mapToObj(first -> unchecked(first, firsts[first]))
            .toList();
    new PartNames(files, part, folder).write(sources, firsts[issues.size()]);
  }

  private PartNames.Source unchecked(int first, int firstDocument) {
    try {
      int end = Math.min(issues.size(), first + TOGETHER);
      return source(issues.subList(first, end), firstDocument);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What some issues that follow each other have to tell, as if they were one. */
  private PartNames.Source source(List<Named> some, int firstDocument) throws IOException {
    Facets facets = Facets.none();
    HeadlineTails tails = new HeadlineTails();
    Bytes rows = new Bytes();
    Map<String, Integer> corrected = new TreeMap<>();
    int document = 0;
    for (Named issue : some) {
      for (int place : issue.about().order()) {
        ArticleSummary article = issue.summary().articles().get(place);
        String headline = article.heads().headline();
        tails.add(headline == null ? "" : Fold.fold(headline), document++);
        facets.count(archive, article);
        Row.of(article).writeTo(rows);
      }
      issue.about().corrected().forEach((reading, n) -> corrected.merge(reading, n, Integer::sum));
    }
    Path rowFile = Files.write(Files.createTempFile(folder, "names-", ".rows"), rows.toArray());
    Path tailFile = Files.createTempFile(folder, "names-", ".tails");
    try (PostingsWriter out = new PostingsWriter(tailFile)) {
      tails.writeTo(out);
    }
    return new PartNames.Source(facets, corrected, rowFile, tailFile, firstDocument);
  }
}
