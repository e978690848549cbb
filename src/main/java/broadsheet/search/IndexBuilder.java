package broadsheet.search;

import broadsheet.archive.Archive;
import broadsheet.archive.Issue;
import broadsheet.derive.IssueSummary;
import broadsheet.site.SiteFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Builds the index that the browser searches; {@link broadsheet.search} specifies its files.
 *
 * <p>Issues may be added from several threads and in any order; the files depend on what was added
 * only. Texts wait in spill files, so memory grows with the number of issues and of names, not with
 * the text.
 */
public final class IndexBuilder implements AutoCloseable {
  /** So many units of text are told by how common they are. */
  private static final int COMMON = 1024;

  private final Archive archive;
  private final SiteFiles out;
  private final Path folder;
  private final GramSpill spill;
  private final List<IssueIndex> indexed = new ArrayList<>();
  private final long[] occurrences = new long[1 << 16];
  private final int jobs;
  private final int longList;
  private int started;

  /**
   * A builder without issues.
   *
   * @param archive names of publications, and where articles have their pages
   * @param spillFolder a folder for this builder alone; made when it is missing, emptied of its
   *     files by {@link #close}
   * @param out where the site's files go
   * @param jobs how many threads {@link #finish} may use
   */
  public IndexBuilder(Archive archive, Path spillFolder, SiteFiles out, int jobs) {
    this(archive, spillFolder, out, jobs, GramFiles.LONG_LIST);
  }

  /** A builder that gives lists of more than so many bits files of their own. */
  IndexBuilder(Archive archive, Path spillFolder, SiteFiles out, int jobs, int longList) {
    this.jobs = jobs;
    this.longList = longList;
    this.archive = archive;
    this.out = out;
    this.folder = spillFolder;
    this.spill = new GramSpill(spillFolder);
  }

  /**
   * Adds the articles of one issue and writes their texts; it may be called by several threads at
   * once.
   *
   * @param issue the issue; an issue is added once
   * @param summary its summary, with the same articles in the same order
   * @throws IOException when a file cannot be written
   */
  public void add(Issue issue, IssueSummary summary) throws IOException {
    requireSameArticles(issue, summary);
    List<IndexedArticle> articles = IndexedArticle.of(issue, summary);
    new BundleTexts(archive, out).write(issue, articles);
    int number = nextNumber();
    IssueIndexer indexer = new IssueIndexer(archive, issue.id(), articles);
    IssueIndex index = indexer.write(number, folder.resolve("issue-" + number), spill);
    int[] counted = indexer.occurrences();
    synchronized (indexed) {
      indexed.add(index);
      for (int i = 0; i < counted.length; i++) {
        occurrences[i] += counted[i];
      }
    }
  }

  /**
   * Writes the index of all issues added so far under {@code search/}.
   *
   * @throws IOException when a file cannot be read or written
   */
  public void finish() throws IOException {
    IndexFiles files = new IndexFiles(out);
    List<IssueIndex> issues =
        indexed.stream().sorted(Comparator.comparing(IssueIndex::issue)).toList();
    List<PartFiles.Written> parts = new ArrayList<>();
    Labels publications = new Labels();
    PartFiles.Spilled spilled = new PartFiles.Spilled(folder, spill, started);
    try (Jobs threads = new Jobs(jobs)) {
      for (Part part : Part.cut(issues)) {
        Facets facets = part.facets();
        parts.add(new PartFiles(files, spilled, part, facets).write(threads, longList));
        publications.addAll(facets.publications());
      }
    }
    Bytes head = new IndexHead(publications, common(), parts).encoded();
    new IssueTable(issues).write(files, head);
    CharacterFiles.write(files);
    files.put("index", IndexFiles.Kind.HEAD, head.toArray());
  }

  /** Deletes the spill files that are left. */
  @Override
  public void close() throws IOException {
    spill.close();
    for (IssueIndex issue : indexed) {
      for (Path file : List.of(issue.rows(), issue.words(), issue.tails())) {
        Files.deleteIfExists(file);
      }
    }
  }

  private String common() {
    StringBuilder common = new StringBuilder();
    IntStream.range(1, occurrences.length)
        .filter(unit -> occurrences[unit] > 0)
        .boxed()
        .sorted(Comparator.comparingLong(unit -> -occurrences[unit]))
        .limit(COMMON)
        .forEach(unit -> common.append((char) unit.intValue()));
    return common.toString();
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

  private int nextNumber() throws IOException {
    synchronized (indexed) {
      Files.createDirectories(folder);
      return started++;
    }
  }
}
