package broadsheet.search;

import broadsheet.archive.Archive;
import broadsheet.archive.Issue;
import broadsheet.derive.IssueSummary;
import broadsheet.site.SiteFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Builds the index that the browser searches; {@link broadsheet.search} specifies its files.
 *
 * <p>Issues may be added from several threads and in any order; the files depend on what was added
 * only. Texts wait in spill files, so memory grows with the number of issues and of names, not with
 * the text.
 */
public final class IndexBuilder implements AutoCloseable {
  private final Archive archive;
  private final Path spillFolder;
  private final List<Segment> segments = new ArrayList<>();
  private final Hints hints = new Hints();
  private int started;

  /**
   * A builder without issues.
   *
   * @param archive names of publications, and where articles have their pages
   * @param spillFolder a folder for this builder alone; made when it is missing, emptied of its
   *     files by {@link #finish} and {@link #close}
   */
  public IndexBuilder(Archive archive, Path spillFolder) {
    this.archive = archive;
    this.spillFolder = spillFolder;
  }

  /**
   * Adds the articles of one issue; it may be called by several threads at once.
   *
   * @param issue the issue; an issue is added once
   * @param summary its summary, with the same articles in the same order
   * @throws IOException when the spill folder cannot be written
   */
  public void add(Issue issue, IssueSummary summary) throws IOException {
    requireSameArticles(issue, summary);
    Segment segment = Segment.write(archive, issue, summary, nextStem());
    hints.add(issue);
    synchronized (segments) {
      segments.add(segment);
    }
  }

  /**
   * Writes the index of all issues added so far under {@code search/}.
   *
   * @throws IOException when a file cannot be read or written
   */
  public void finish(SiteFiles out) throws IOException {
    IndexFiles files = new IndexFiles(out);
    List<Segment> inOrder = segmentsInOrder();
    Facets facets = Facets.none();
    inOrder.forEach(segment -> facets.addAll(segment.facets()));

    ShardWriter grams = new ShardWriter(files, IndexFiles.Kind.GRAMS);
    ShardWriter tails = new ShardWriter(files, IndexFiles.Kind.TAILS);
    HeadlineTerms terms = new HeadlineTerms(tails);
    List<ChunkWriter.Chunk> chunks = writeChunks(files, facets, inOrder);
    new PostingsMerge(spillFolder).merge(gramRuns(inOrder), grams);
    new PostingsMerge(spillFolder).merge(tailRuns(inOrder), terms);
    String hinted = hints.write(files, facets, terms.terms());
    IndexHead head = new IndexHead(facets, chunks, grams.shards(), tails.shards(), hinted);
    String name = files.put(IndexFiles.Kind.HEAD, head.encoded());
    out.write("search/manifest.json", manifest(name, head.documents()));
  }

  /** Deletes the spill files that are left. */
  @Override
  public void close() throws IOException {
    for (Segment segment : segmentsInOrder()) {
      for (Path file : List.of(segment.rows(), segment.grams(), segment.tails())) {
        Files.deleteIfExists(file);
      }
    }
  }

  private static void requireSameArticles(Issue issue, IssueSummary summary) {
    boolean same =
        issue.articles().stream()
            .map(a -> a.id())
            .toList()
            .equals(summary.articles().stream().map(a -> a.id()).toList());
    if (!same) {
      throw new IllegalArgumentException("the summary of " + issue.id() + " has other articles");
    }
  }

  private Path nextStem() throws IOException {
    synchronized (segments) {
      Files.createDirectories(spillFolder);
      return spillFolder.resolve("issue-" + started++);
    }
  }

  private List<Segment> segmentsInOrder() {
    synchronized (segments) {
      return segments.stream().sorted(Comparator.comparing(Segment::issue)).toList();
    }
  }

  private static List<ChunkWriter.Chunk> writeChunks(
      IndexFiles files, Facets facets, List<Segment> segments) throws IOException {
    ChunkWriter chunks = new ChunkWriter(files, facets);
    for (Segment segment : segments) {
      try (SpillInput rows = new SpillInput(segment.rows())) {
        while (!rows.atEnd()) {
          chunks.add(segment.issue(), Row.read(rows));
        }
      }
      Files.delete(segment.rows());
    }
    return chunks.finish();
  }

  private static List<PostingsMerge.Run> gramRuns(List<Segment> segments) {
    return runs(segments, Segment::grams, Segment::units);
  }

  private static List<PostingsMerge.Run> tailRuns(List<Segment> segments) {
    return runs(segments, Segment::tails, segment -> (long) segment.documents());
  }

  private static List<PostingsMerge.Run> runs(
      List<Segment> segments, Function<Segment, Path> file, Function<Segment, Long> length) {
    List<PostingsMerge.Run> runs = new ArrayList<>();
    long base = 0;
    for (Segment segment : segments) {
      runs.add(new PostingsMerge.Run(file.apply(segment), base));
      base += length.apply(segment);
    }
    return runs;
  }

  private static byte[] manifest(String head, long documents) {
    String json =
        String.format(
            Locale.ROOT,
            "{\"format\":\"broadsheet-search\",\"version\":%d,\"head\":\"%s\",\"documents\":%d}\n",
            IndexFiles.VERSION,
            head,
            documents);
    return json.getBytes(StandardCharsets.UTF_8);
  }
}
