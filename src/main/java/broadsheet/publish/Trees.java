package broadsheet.publish;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whole folders: deleting them, and moving what is not ours from one to the next. */
final class Trees {
  private Trees() {}

  /**
   * Deletes a folder and all in it, without following links; nothing happens if it is not there.
   */
  static void delete(Path folder) throws IOException {
    if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      Files.walkFileTree(folder, new Deleting());
    }
  }

  /** Moves the top-level dot-files that the new site does not have. */
  static void keepDotFiles(Path from, Path to) throws IOException {
    for (Path file : entries(from)) {
      Path kept = to.resolve(file.getFileName());
      if (isDotFile(file) && !Files.exists(kept)) {
        Files.move(file, kept);
      }
    }
  }

  /** Whether a folder has an entry whose name does not begin with a dot. */
  static boolean hasVisibleFiles(Path folder) throws IOException {
    return Files.isDirectory(folder) && entries(folder).stream().anyMatch(file -> !isDotFile(file));
  }

  private static boolean isDotFile(Path file) {
    return file.getFileName().toString().startsWith(".");
  }

  private static List<Path> entries(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static final class Deleting extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.delete(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failed)
        throws IOException {
      if (failed != null) {
        throw failed;
      }
      Files.delete(folder);
      return FileVisitResult.CONTINUE;
    }
  }
}
