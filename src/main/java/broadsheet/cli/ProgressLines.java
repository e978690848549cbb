package broadsheet.cli;

import broadsheet.build.Progress;
import java.io.PrintWriter;
import java.util.Locale;

/**
 * Tells how far a long build has come: a line now and then, nothing for a short one.
 *
 * <p>For the logs of continuous integration and for files; a terminal gets a {@link ProgressBar}.
 */
final class ProgressLines implements Progress {
  private static final long FIRST_AFTER_NANOS = 3_000_000_000L;
  private static final long EVERY_NANOS = 5_000_000_000L;

  private final PrintWriter to;
  private long next = System.nanoTime() + FIRST_AFTER_NANOS;

  ProgressLines(PrintWriter to) {
    this.to = to;
  }

  @Override
  public synchronized void advance(Stage stage, int done, int total) {
    long now = System.nanoTime();
    if (now - next < 0) {
      return;
    }
    next = now + EVERY_NANOS;
    to.println(line(stage, done, total));
    to.flush();
  }

  static String line(Stage stage, int done, int total) {
    return total == 0
        ? what(stage)
        : String.format(
            Locale.ROOT, "%s: %d of %d (%d %%)", what(stage), done, total, done * 100L / total);
  }

  /** What is going on. */
  static String what(Stage stage) {
    return switch (stage) {
      case ISSUES -> "reading issues";
      case REPRINTS -> "looking for reprints";
      case PAGES -> "writing issues";
      case ARCHIVE -> "writing lists, calendars and the search index";
      case PUBLISH -> "putting the site into place";
    };
  }
}
