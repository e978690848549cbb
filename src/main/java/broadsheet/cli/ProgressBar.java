package broadsheet.cli;

import broadsheet.build.Progress;
import java.io.PrintWriter;
import java.util.Locale;

/**
 * Tells on a terminal how far a long build has come: one line that is drawn again and goes away at
 * the end.
 *
 * <pre>
 * writing issues  [#######.............]  39 %  532 of 1331
 * </pre>
 */
final class ProgressBar implements Progress, AutoCloseable {
  private static final int WIDTH = 20;
  private static final long EVERY_NANOS = 100_000_000L;
  private static final String CLEAR = "\r\u001B[K";

  private final PrintWriter to;
  private long next = System.nanoTime();
  private boolean drawn;
  private boolean closed;

  ProgressBar(PrintWriter to) {
    this.to = to;
  }

  @Override
  public synchronized void advance(Stage stage, int done, int total) {
    long now = System.nanoTime();
    boolean soon = now - next < 0 && done < total;
    if (soon || closed) {
      return;
    }
    next = now + EVERY_NANOS;
    drawn = true;
    to.print(CLEAR + line(ProgressLines.what(stage), done, total));
    to.flush();
  }

  static String line(String what, int done, int total) {
    if (total == 0) {
      return what;
    }
    int full = (int) ((long) done * WIDTH / total);
    return String.format(
        Locale.ROOT,
        "%s  [%s%s] %3d %%  %d of %d",
        what,
        "#".repeat(full),
        ".".repeat(WIDTH - full),
        done * 100L / total,
        done,
        total);
  }

  /** Takes the line away, so that what is said next begins a line. */
  @Override
  public synchronized void close() {
    closed = true;
    if (drawn) {
      to.print(CLEAR);
      to.flush();
    }
  }
}
