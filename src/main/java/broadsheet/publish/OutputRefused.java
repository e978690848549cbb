package broadsheet.publish;

import java.io.IOException;
import java.nio.file.Path;

/** The output folder cannot be used, and what to do about it. */
public final class OutputRefused extends IOException {
  private static final long serialVersionUID = 1L;

  OutputRefused(Path output, String what, String hint) {
    super("the output folder " + output + " " + what + " (" + hint + ")");
  }
}
