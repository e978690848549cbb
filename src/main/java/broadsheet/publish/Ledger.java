package broadsheet.publish;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Puts files into the new site and notes what the build does to each; writes the lists of checksums
 * and of changes.
 */
sealed interface Ledger permits Inventory, Amendments {
  /** Where a file of the new site is to be. */
  @FunctionalInterface
  interface Places {
    Path of(String path) throws IOException;
  }

  /** Puts a file into the new site and notes it; may be called from several threads. */
  void place(String path, byte[] content, Path file) throws IOException;

  /**
   * Writes all lists, that of the changes last.
   *
   * @param places where lists go
   * @param changes where the list of changes goes
   */
  Published finish(Places places, Path changes) throws IOException;
}
