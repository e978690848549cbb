package broadsheet.publish;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Whole folders: deleting them, and moving what is not ours from one to the next. */
final class Trees {
  private Trees() {}

  /**
   * Deletes a folder and all in it, without following links; nothing happens if it is not there.
   */
  static void delete(Path folder) throws IOException {
    if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && !folder.toFile().delete()) {
      try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
        for (Path entry : entries) {
          // One call of the system, where asking what it is first would be three: a file or link is
          // gone after it, and only a folder that is not empty is left.
          if (!entry.toFile().delete()) {
            delete(entry);
          }
        }
      }
      Files.delete(folder);
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
}
