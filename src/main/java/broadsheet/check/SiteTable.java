package broadsheet.check;

import broadsheet.archive.Location;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The files of a site by their exact paths, numbered in the order of the paths.
 *
 * <p>Lookups go to this table and never to the disk, so that a name in the wrong case is dead here
 * as on most hosts, whatever the disk thinks.
 */
final class SiteTable {
  /** The number of no file. */
  static final int NONE = -1;

  private final Path root;
  private final List<String> paths;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, String> byFoldedPath = new HashMap<>();

  private SiteTable(Path root, List<String> paths) {
    this.root = root;
    this.paths = List.copyOf(paths);
    for (int i = 0; i < paths.size(); i++) {
      numbers.put(paths.get(i), i);
    }
  }

  /** Lists a site; what cannot be listed is noted and left out. */
  static SiteTable of(Path site, Findings findings) throws IOException {
    Path root = site.toRealPath();
    Walk walk = new Walk(root, findings);
    Files.walkFileTree(root, walk);
    walk.paths.sort(null);
    walk.paths.forEach(path -> notePlainness(path, findings));
    return new SiteTable(root, walk.paths);
  }

  private static void notePlainness(String path, Findings findings) {
    if (path.chars().anyMatch(c -> c <= ' ' || c >= 0x7F)) {
      findings.add(
          Fault.PATH,
          Location.of(path),
          "the path is not plain ASCII",
          "hosts and archives of files differ in how they write such names");
    }
  }

  int size() {
    return paths.size();
  }

  String path(int file) {
    return paths.get(file);
  }

  Path onDisk(int file) {
    return root.resolve(paths.get(file));
  }

  /** The file at a path, or {@link #NONE}. */
  int find(String path) {
    return numbers.getOrDefault(path, NONE);
  }

  /** What the path of a file ends with, in lower case and without its dot. */
  String ending(int file) {
    String path = paths.get(file);
    return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  boolean isPage(int file) {
    return file != NONE && (ending(file).equals("html") || ending(file).equals("htm"));
  }

  /** What the writer of a dead path may have meant, as a hint; empty when nothing is near. */
  String hintFor(String path) {
    if (find(path + "/index.html") != NONE) {
      return "it is a folder: end the link with /";
    }
    String near = folded().get(path.toLowerCase(Locale.ROOT));
    return near == null ? "" : "there is " + near + ": upper and lower case differ";
  }

  /** Made on the first dead link only: it is as large as the table itself. */
  private synchronized Map<String, String> folded() {
    if (byFoldedPath.isEmpty()) {
      paths.forEach(path -> byFoldedPath.putIfAbsent(path.toLowerCase(Locale.ROOT), path));
    }
    return byFoldedPath;
  }

  private static final class Walk extends SimpleFileVisitor<Path> {
    private final Path root;
    private final Findings findings;
    private final List<String> paths = new ArrayList<>();

    Walk(Path root, Findings findings) {
      this.root = root;
      this.findings = findings;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      if (attributes.isRegularFile() || (attributes.isSymbolicLink() && isFileWithin(file))) {
        paths.add(name(file));
      } else {
        findings.add(
            Fault.UNREADABLE,
            Location.of(name(file)),
            "neither a file nor a folder of this site",
            "hosts do not follow links out of the site: put the file itself here");
      }
      return FileVisitResult.CONTINUE;
    }

    private boolean isFileWithin(Path link) {
      try {
        Path real = link.toRealPath();
        return real.startsWith(root) && Files.isRegularFile(real);
      } catch (IOException e) {
        return false;
      }
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      findings.add(Fault.UNREADABLE, Location.of(name(file)), "cannot be read");
      return FileVisitResult.CONTINUE;
    }

    private String name(Path file) {
      return root.relativize(file).toString().replace('\\', '/');
    }
  }
}
