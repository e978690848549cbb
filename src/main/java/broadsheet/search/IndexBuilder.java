package broadsheet.search;

import broadsheet.archive.Archive;
import broadsheet.archive.Issue;
import broadsheet.archive.IssueId;
import broadsheet.derive.IssueSummary;
import broadsheet.site.SiteFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Builds the index that the browser searches; {@link broadsheet.search} specifies its files.
 *
 * <p>Issues may be added from several threads and in any order; the files depend on what was added
 * only. Texts wait in spill files, so memory grows with the number of issues and of names, not with
 * the text.
 *
 * <p>After {@link #since} the index of the last build is the beginning: issues that stay as they
 * are are kept instead of added, and parts of which nothing changes are not written again.
 */
public final class IndexBuilder implements AutoCloseable {
  /** So many units of text are told by how common they are. */
  private static final int COMMON = 1024;

  private final Archive archive;
  private final SiteFiles out;
  private final Path folder;
  private final GramSpill spill;
  private final Map<IssueId, IssueIndex> indexed = new TreeMap<>();
  private final Map<IssueId, IndexedIssue> kept = new TreeMap<>();
  private final Map<IssueId, IssueSummary> summaries = new HashMap<>();
  private final UnitCounts units = new UnitCounts();
  private final int jobs;
  private final LongLists longLists;
  private final Revision.Few revisions = new Revision.Few();
  private final Map<String, PatchedPart> patched = new TreeMap<>();
  private final List<String> anew = new ArrayList<>();
  private final List<String> gone = new ArrayList<>();
  private IndexState last = IndexState.none();
  private InPlace site =
      path -> {
        throw new NoSuchFileException(path);
      };
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
    this(archive, spillFolder, out, jobs, LongLists.USUAL);
  }

  /** A builder that gives other lists files of their own. */
  IndexBuilder(Archive archive, Path spillFolder, SiteFiles out, int jobs, LongLists longLists) {
    this.jobs = jobs;
    this.longLists = longLists;
    this.archive = archive;
    this.out = out;
    this.folder = spillFolder;
    this.spill = new GramSpill(spillFolder);
  }

  /**
   * Begins with the index of the last build, whose files are in place. What of it changed or is
   * gone must be told to {@link #forget} before issues are added.
   *
   * @param inPlace reads those files
   */
  public void since(IndexState state, InPlace inPlace) {
    last = state;
    site = inPlace;
    synchronized (indexed) {
      units.addAll(state.units());
    }
  }

  /**
   * Keeps an issue of the last index: its texts are in place and as they would be now.
   *
   * @param summary its summary
   */
  public void keep(IndexedIssue issue, IssueSummary summary) {
    synchronized (indexed) {
      kept.put(issue.issue(), issue);
      summaries.put(issue.issue(), summary);
    }
  }

  /** Takes away an issue of the last index, as it was there. */
  public void forget(Issue issue) {
    List<FoldedArticle> texts = IndexedArticle.texts(issue);
    revisions.was(issue.id(), texts);
    count(texts, -1);
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
    List<IndexedArticle> articles = articles(issue, summary);
    new BundleTexts(archive, out).write(issue, articles);
    index(issue, summary, articles);
    List<FoldedArticle> texts = articles.stream().map(IndexedArticle::text).toList();
    revisions.is(issue.id(), texts);
    count(texts, 1);
  }

  private void count(List<FoldedArticle> texts, int times) {
    synchronized (indexed) {
      texts.forEach(text -> units.addAll(text, times));
    }
  }

  /** Writes the texts of an issue that is kept, because its folder is written anew. */
  public void writeTexts(Issue issue, IssueSummary summary) throws IOException {
    new BundleTexts(archive, out).write(issue, articles(issue, summary));
  }

  /**
   * The kept issues whose part must be written all the same, since so much else in it changed that
   * it cannot be patched: each is to be given to {@link #bring} before {@link #finish}. Asked once
   * all issues are added or kept.
   */
  public List<IssueId> lacking() {
    List<IssueId> lacking = new ArrayList<>();
    for (Part part : Part.cut(issues())) {
      if (written(part) == null && !patch(part)) {
        part.issues().stream()
            .map(IndexedIssue::issue)
            .filter(issue -> !indexed.containsKey(issue))
            .forEach(lacking::add);
      }
    }
    return lacking;
  }

  /** Brings what a kept issue has for its part; it may be called by several threads at once. */
  public void bring(Issue issue, IssueSummary summary) throws IOException {
    index(issue, summary, articles(issue, summary));
  }

  private List<IndexedArticle> articles(Issue issue, IssueSummary summary) {
    requireSameArticles(issue, summary);
    return IndexedArticle.of(issue, summary);
  }

  private void index(Issue issue, IssueSummary summary, List<IndexedArticle> articles)
      throws IOException {
    int number = nextNumber();
    IssueIndexer indexer = new IssueIndexer(archive, issue.id(), articles);
    IssueIndex index = indexer.write(number, folder.resolve("issue-" + number), spill);
    synchronized (indexed) {
      indexed.put(issue.id(), index);
      summaries.put(issue.id(), summary);
    }
  }

  /** All issues, in the order of the archive. */
  private List<IndexedIssue> issues() {
    Map<IssueId, IndexedIssue> all = new TreeMap<>(kept);
    indexed.forEach((id, issue) -> all.put(id, issue.about()));
    return List.copyOf(all.values());
  }

  /** The part as it is in place, if it is the same. */
  private @Nullable IndexedPart written(Part part) {
    IndexedPart alike = alike(part);
    return alike != null && alike.seal().equals(part.seal()) ? alike : null;
  }

  /** A part in place with the same articles, whatever they hold. */
  private @Nullable IndexedPart alike(Part part) {
    String name = part.name();
    return last.parts().stream().filter(p -> p.name().equals(name)).findFirst().orElse(null);
  }

  private boolean patch(Part part) {
    IndexedPart alike = alike(part);
    Map<Integer, Revision> own = alike == null ? Map.of() : revisions(part);
    if (alike == null || own.isEmpty()) {
      return false;
    }
    try {
      PartPatch patch = new PartPatch(part, alike, site, longLists, own, renaming(part));
      patched.put(part.name(), patch.make());
      return true;
    } catch (IOException | UncheckedIOException e) {
      // Too much changed, or a file in place is not what it was: the part is made from its texts.
      return false;
    }
  }

  /** What writes the names of a part anew; null where they are what they were. */
  private @Nullable Renaming renaming(Part part) {
    Map<IssueId, String> asides = new HashMap<>();
    last.issues().forEach(issue -> asides.put(issue.issue(), issue.aside()));
    boolean same =
        part.issues().stream().allMatch(issue -> issue.aside().equals(asides.get(issue.issue())));
    if (same) {
      return null;
    }
    List<Renaming.Named> named = new ArrayList<>();
    for (IndexedIssue issue : part.issues()) {
      named.add(new Renaming.Named(issue, Objects.requireNonNull(summaries.get(issue.issue()))));
    }
    return new Renaming(archive, folder, named);
  }

  /** The revisions of a part's issues by their numbers in it; none if they tell not everything. */
  private Map<Integer, Revision> revisions(Part part) {
    Map<IssueId, IndexedIssue> before = new HashMap<>();
    last.issues().forEach(issue -> before.put(issue.issue(), issue));
    Map<Integer, Revision> found = new TreeMap<>();
    for (int i = 0; i < part.issues().size(); i++) {
      IndexedIssue now = part.issues().get(i);
      IndexedIssue was = before.get(now.issue());
      if (was == null || !was.digest().equals(now.digest())) {
        Optional<Revision> revision = revisions.of(now.issue());
        if (was == null || revision.isEmpty()) {
          return Map.of();
        }
        found.put(i, revision.get());
      }
    }
    return found;
  }

  /**
   * Writes the index of all issues added and kept so far under {@code search/}.
   *
   * @return what the next build must know of it
   * @throws IOException when a file cannot be read or written
   */
  public IndexState finish() throws IOException {
    IndexFiles files = new IndexFiles(out);
    List<IndexedIssue> issues = issues();
    List<IndexedPart> parts = new ArrayList<>();
    try (Jobs threads = new Jobs(jobs)) {
      for (Part part : Part.cut(issues)) {
        IndexedPart before = written(part);
        parts.add(before == null ? write(part, files, threads) : before);
      }
    }
    Bytes head = new IndexHead(publications(issues), units.commonest(COMMON), parts).encoded();
    List<String> folders = new ArrayList<>(new IssueTable(issues).write(files, head));
    parts.forEach(part -> folders.add(part.name()));
    if (last.folders().isEmpty()) {
      CharacterFiles.write(files);
    }
    files.put("index", IndexFiles.Kind.HEAD, head.toArray());
    return new IndexState(issues, parts, folders, units);
  }

  /** Folders of parts that were written as a whole, whatever was in them. */
  public List<String> renewed() {
    return List.copyOf(anew);
  }

  private IndexedPart write(Part part, IndexFiles files, Jobs threads) throws IOException {
    PatchedPart patch = patched.get(part.name());
    if (patch != null) {
      for (Map.Entry<String, byte[]> file : patch.files().entrySet()) {
        out.write(file.getKey(), file.getValue());
      }
      gone.addAll(patch.gone());
      return patch.part();
    }
    anew.add(part.name());
    List<IssueIndex> issues = new ArrayList<>();
    for (IndexedIssue issue : part.issues()) {
      IssueIndex index = indexed.get(issue.issue());
      if (index == null) {
        throw new IllegalStateException(issue.issue() + " was kept and not brought");
      }
      issues.add(index);
    }
    PartFiles.Spilled spilled = new PartFiles.Spilled(folder, spill, started);
    return new PartFiles(files, spilled, part, issues).write(threads, longLists);
  }

  /** Files of parts in place that there are no more, but for parts written as a whole. */
  public List<String> gone() {
    return List.copyOf(gone);
  }

  private Labels publications(List<IndexedIssue> issues) {
    Labels publications = new Labels();
    for (IndexedIssue issue : issues) {
      String id = issue.issue().publication();
      if (issue.documents() > 0) {
        publications.count(id, archive.publication(id).name(), issue.documents());
      }
    }
    return publications;
  }

  /** Deletes the spill files that are left. */
  @Override
  public void close() throws IOException {
    spill.close();
    for (IssueIndex issue : indexed.values()) {
      for (Path file : List.of(issue.rows(), issue.words(), issue.tails())) {
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

  private int nextNumber() throws IOException {
    synchronized (indexed) {
      Files.createDirectories(folder);
      return started++;
    }
  }
}
