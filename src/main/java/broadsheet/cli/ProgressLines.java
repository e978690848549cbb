package broadsheet.cli;

import broadsheet.build.Progress;
import java.io.PrintWriter;
import java.util.Locale;

/**
 * Tells how far a long build has come: a line now and then, nothing for a short one.
 *
 * <p>Plain lines, because the same text goes to terminals and to the logs of continuous
 * integration.
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

  private static String line(Stage stage, int done, int total) {
    return switch (stage) {
      case ISSUES -> counted("reading issues", done, total);
      case REPRINTS -> "looking for reprints";
      case PAGES -> counted("writing issues", done, total);
      case ARCHIVE -> counted("writing lists, calendars and the search index", done, total);
      case PUBLISH -> "putting the site into place";
    };
  }

  private static String counted(String what, int done, int total) {
    return String.format(
        Locale.ROOT, "%s: %d of %d (%d %%)", what, done, total, done * 100L / total);
  }
}
