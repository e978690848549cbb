package broadsheet.build.cache;

import broadsheet.archive.Article;
import broadsheet.archive.ArticleId;
import broadsheet.archive.Issue;
import broadsheet.archive.IssueId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * A folder with a file an issue. May be used from several threads; an issue is put in once.
 *
 * <p>A file's name tells the issue and the digest of the files from which it was read, so that what
 * an issue was and what it is now stand side by side. The bytes of a few issues that were asked for
 * last are kept, since who looks at one article often looks at its neighbours next.
 */
public final class IssueStore {
  private static final int KEPT = 64;

  /** Of a digest, so much tells two states of one issue apart. */
  private static final int DIGITS = 16;

  private final Path folder;
  private final Map<IssueId, String> digests = new ConcurrentHashMap<>();
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
  public void put(Issue issue, String digest) throws IOException {
    Path file = file(issue.id(), digest);
    Files.createDirectories(folder.resolve(issue.id().publication()));
    Files.write(file, IssueCodec.encode(issue));
    digests.put(issue.id(), digest);
  }

  /** An issue is the one that an earlier build put aside under that digest. */
  public void keep(IssueId issue, String digest) {
    digests.put(issue, digest);
  }

  /**
   * The issue that was put aside.
   *
   * @throws IOException when it was not, or its file cannot be read or is broken
   */
  public Issue issue(IssueId id) throws IOException {
    return issue(id, digests.getOrDefault(id, ""));
  }

  /** What an issue was under a digest. */
  public Issue issue(IssueId id, String digest) throws IOException {
    return IssueCodec.decode(Framed.bytes(file(id, digest)));
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
    byte[] read = Framed.bytes(file(issue, digests.getOrDefault(issue, "")));
    synchronized (kept) {
      kept.put(issue, read);
    }
    return read;
  }

  /** Deletes the files of what issues were before, and of those that are gone. */
  void tidy() throws IOException {
    Set<Path> wanted = new HashSet<>();
    digests.forEach((issue, digest) -> wanted.add(file(issue, digest)));
    try (Stream<Path> files = Files.walk(folder, 2)) {
      List<Path> others =
          files.filter(f -> f.toString().endsWith(".issue") && !wanted.contains(f)).toList();
      for (Path file : others) {
        Files.deleteIfExists(file);
      }
    }
  }

  private Path file(IssueId issue, String digest) {
    String state = digest.substring(0, Math.min(DIGITS, digest.length()));
    String name = issue.folder() + (state.isEmpty() ? "" : "-" + state) + ".issue";
    return folder.resolve(issue.publication()).resolve(name);
  }
}
