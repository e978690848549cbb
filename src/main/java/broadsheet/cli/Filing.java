package broadsheet.cli;

import broadsheet.archive.IssueId;
import broadsheet.source.ContentFolder;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts a page with its scans and edits into the content folder, and never over anything that is
 * there.
 */
final class Filing {
  private final Path content;

  Filing(Path content) {
    this.content = content;
  }

  /** What becomes of a page. */
  enum Outcome {
    /** Nothing is in its way. */
    FREE,
    /** The same bytes stand there. */
    HELD,
    /** Another file holds this page. */
    REFUSED
  }

  /**
   * What would happen.
   *
   * @param outcome what becomes of the page
   * @param target where it would be
   * @param why what is in its way; empty when nothing is
   */
  record Prospect(Outcome outcome, Path target, String why) {}

  Prospect look(Path page, IssueId issue, String label) throws IOException {
    Path folder = content.resolve(issue.publication()).resolve(issue.folder());
    Path target = folder.resolve(label + "." + LooseFiles.ending(page));
    for (Path there : ContentFolder.filesOf(folder, label)) {
      boolean same =
          LooseFiles.ending(there).equals(LooseFiles.ending(page)) && isSame(page, there);
      return new Prospect(
          same ? Outcome.HELD : Outcome.REFUSED,
          same ? there : target,
          same ? "" : there + " holds this page already; nothing is overwritten");
    }
    for (Map.Entry<Path, Path> other : company(page, target).entrySet()) {
      if (Files.exists(other.getValue()) && !isSame(other.getKey(), other.getValue())) {
        boolean edits = other.getKey().equals(LooseFiles.editsOf(page));
        String what = edits ? " are other edits of this page" : " is another scan of this page";
        return new Prospect(Outcome.REFUSED, target, other.getValue() + what);
      }
    }
    return new Prospect(Outcome.FREE, target, "");
  }

  private static boolean isSame(Path one, Path other) throws IOException {
    return Files.isRegularFile(other) && Files.mismatch(one, other) == -1;
  }

  /** Copies a page and what goes along; each file appears whole or not at all. */
  List<Path> file(Path page, Path target) throws IOException {
    Files.createDirectories(parent(target));
    List<Path> filed = new ArrayList<>();
    // The page comes last: whoever sees it sees its scans and edits too.
    for (Map.Entry<Path, Path> other : company(page, target).entrySet()) {
      if (!Files.exists(other.getValue())) {
        copy(other.getKey(), other.getValue());
        filed.add(other.getValue());
      }
    }
    copy(page, target);
    filed.add(0, target);
    return filed;
  }

  /** What goes along with a page, its edits and its scans, and where to. */
  private static Map<Path, Path> company(Path page, Path target) throws IOException {
    Map<Path, Path> company = new LinkedHashMap<>();
    Path edits = LooseFiles.editsOf(page);
    if (Files.isRegularFile(edits)) {
      company.put(edits, LooseFiles.editsOf(target));
    }
    String stem = LooseFiles.stem(target);
    for (Path scan : LooseFiles.scansOf(page)) {
      company.put(scan, target.resolveSibling(stem + LooseFiles.ending(scan)));
    }
    return company;
  }

  private static void copy(Path from, Path to) throws IOException {
    Path half = Files.createTempFile(parent(to), ".add-", ".part");
    try {
      Files.write(half, Files.readAllBytes(from));
      link(half, to);
    } finally {
      Files.deleteIfExists(half);
    }
  }

  /** A link is refused when the name is taken, in one step; not every disk has links. */
  private static void link(Path half, Path to) throws IOException {
    try {
      Files.createLink(to, half);
    } catch (FileAlreadyExistsException e) {
      throw e;
    } catch (UnsupportedOperationException | FileSystemException e) {
      Files.move(half, to);
    }
  }

  private static Path parent(Path file) {
    Path parent = file.getParent();
    return parent == null ? Path.of("") : parent;
  }
}
