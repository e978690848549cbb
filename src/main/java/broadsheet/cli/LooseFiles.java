package broadsheet.cli;

import broadsheet.archive.Location;
import broadsheet.problem.Problem;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * The files that were named, and what is in the folders that were named, sorted.
 *
 * <p>Of a folder the pages are taken ({@code .txt}, {@code .md}) at any depth, hidden files left
 * out; scans go with their page. A file that was named itself must be a page.
 */
final class LooseFiles {
  private static final Set<String> PAGES = Set.of("txt", "md");
  private static final Set<String> SCANS = Set.of("jpg", "jpeg", "png", "tif", "tiff");

  private final Path content;
  private final TreeSet<Path> files = new TreeSet<>();
  private final List<Problem> problems = new ArrayList<>();

  /**
   * Nothing yet.
   *
   * @param content the content folder, whose own pages are not loose
   */
  LooseFiles(Path content) {
    this.content = content.toAbsolutePath().normalize();
  }

  List<Path> files() {
    return List.copyOf(files);
  }

  List<Problem> problems() {
    return problems;
  }

  void add(Path named) throws IOException {
    if (isInside(named)) {
      problem(named, "is in the content folder already", "name files outside of it");
    } else if (Files.isDirectory(named)) {
      walk(named);
    } else if (!Files.isRegularFile(named)) {
      problem(named, Files.exists(named) ? "is no file" : "is not there", "is the name right?");
    } else if (PAGES.contains(ending(named))) {
      files.add(named);
    } else if (SCANS.contains(ending(named))) {
      problem(
          named, "is a scan", "name the page's text; a scan beside it of the same name goes along");
    } else {
      problem(named, "is no page", "pages are text, .txt or .md");
    }
  }

  private boolean isInside(Path file) {
    return file.toAbsolutePath().normalize().startsWith(content);
  }

  private void walk(Path folder) throws IOException {
    int before = files.size();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
            boolean hidden = !dir.equals(folder) && isHidden(dir);
            return hidden || isInside(dir)
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && !isHidden(file) && PAGES.contains(ending(file))) {
              files.add(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException why) {
            problem(file, "cannot be read: " + why, "may this user open it?");
            return FileVisitResult.CONTINUE;
          }
        });
    if (files.size() == before) {
      problems.add(
          Problem.warning(
              Location.of(folder.toString()),
              "no page in this folder",
              "pages are text, .txt or .md"));
    }
  }

  private static boolean isHidden(Path file) {
    return String.valueOf(file.getFileName()).startsWith(".");
  }

  private void problem(Path file, String what, String hint) {
    problems.add(Problem.error(Location.of(file.toString().replace('\\', '/')), what, hint));
  }

  /** The ending of a name in lower case, without its dot; empty when there is none. */
  static String ending(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /** The name of a page's file up to its ending, with the dot. */
  static String stem(Path page) {
    String name = String.valueOf(page.getFileName());
    return name.substring(0, name.lastIndexOf('.') + 1);
  }

  /** The edits of a page; the file need not be there. */
  static Path editsOf(Path page) {
    return page.resolveSibling(stem(page) + "edit.yml");
  }

  /** The scans beside a page that have its name. */
  static List<Path> scansOf(Path page) throws IOException {
    String stem = stem(page);
    List<Path> scans = new ArrayList<>();
    for (String ending : new TreeSet<>(SCANS)) {
      for (String spelled : List.of(ending, ending.toUpperCase(Locale.ROOT))) {
        Path scan = page.resolveSibling(stem + spelled);
        if (Files.isRegularFile(scan) && scans.stream().noneMatch(s -> isSame(s, scan))) {
          scans.add(scan);
        }
      }
    }
    return scans;
  }

  /** A disk that ignores case shows one file under two names. */
  private static boolean isSame(Path one, Path other) {
    try {
      return Files.isSameFile(one, other);
    } catch (IOException e) {
      return false;
    }
  }
}
