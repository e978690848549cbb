package broadsheet.build.cache;

import java.io.IOException;

/** A stored issue that is not as it was written, and why. */
public final class BrokenFile extends IOException {
  private static final long serialVersionUID = 1L;

  BrokenFile(String why) {
    super("the cache is broken: " + why);
  }
}
