package broadsheet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;

/**
 * How large a site is.
 *
 * @param files all of them
 * @param bytes of all
 */
record SiteSize(long files, long bytes) {
  /** What is below a folder; nothing when there is no such folder. */
  static SiteSize of(Path folder) throws IOException {
    long files = 0;
    long bytes = 0;
    if (Files.isDirectory(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Iterator<Path> each = all.filter(Files::isRegularFile).iterator(); each.hasNext(); ) {
          files++;
          bytes += Files.size(each.next());
        }
      }
    }
    return new SiteSize(files, bytes);
  }
}
