package broadsheet.build.store;

import broadsheet.archive.Article;
import broadsheet.archive.ArticleId;
import broadsheet.archive.Issue;
import broadsheet.archive.IssueId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A folder with a file an issue. May be used from several threads; an issue is put in once.
 *
 * <p>The bytes of a few issues that were asked for last are kept, since who looks at one article
 * often looks at its neighbours next.
 */
public final class IssueStore {
  private static final int KEPT = 64;

  private final Path folder;
  private final Map<IssueId, byte[]> kept =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<IssueId, byte[]> eldest) {
          return size() > KEPT;
        }
      };

  /**
   * @param folder where the files are; made when it is missing
   * @throws IOException when it cannot be made
   */
  public IssueStore(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
  }

  /** Puts an issue aside. */
  public void put(Issue issue) throws IOException {
    Path file = file(issue.id());
    Files.createDirectories(folder.resolve(issue.id().publication()));
    Files.write(file, IssueCodec.encode(issue));
  }

  /**
   * The issue that was put aside.
   *
   * @throws IOException when it was not, or its file cannot be read or is broken
   */
  public Issue issue(IssueId id) throws IOException {
    return IssueCodec.decode(Files.readAllBytes(file(id)));
  }

  /**
   * One article of an issue that was put aside.
   *
   * @throws IOException as {@link #issue}
   */
  public Article article(IssueId issue, ArticleId article) throws IOException {
    return IssueCodec.decode(bytes(issue), article);
  }

  private byte[] bytes(IssueId issue) throws IOException {
    synchronized (kept) {
      byte[] known = kept.get(issue);
      if (known != null) {
        return known;
      }
    }
    byte[] read = Files.readAllBytes(file(issue));
    synchronized (kept) {
      kept.put(issue, read);
    }
    return read;
  }

  private Path file(IssueId issue) {
    return folder.resolve(issue.publication()).resolve(issue.folder() + ".issue");
  }
}
