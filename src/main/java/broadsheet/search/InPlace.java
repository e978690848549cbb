package broadsheet.search;

import java.io.IOException;

/** The files of the site in place, which a build amends. */
@FunctionalInterface
public interface InPlace {
  /**
   * Reads a file.
   *
   * @param path relative to the site's root
   * @throws IOException when it is not there or cannot be read
   */
  byte[] read(String path) throws IOException;
}
