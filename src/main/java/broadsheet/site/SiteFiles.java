package broadsheet.site;

import java.io.IOException;

/** Where the files of the site go. Implementations may be called from several threads. */
@FunctionalInterface
public interface SiteFiles {
  /**
   * Puts one file into the site.
   *
   * @param path relative to the site's root, with {@code /}, ASCII
   * @param bytes its content; not changed afterwards
   * @throws IOException when it cannot be stored
   */
  void write(String path, byte[] bytes) throws IOException;
}
