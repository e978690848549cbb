package broadsheet.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Work that goes on aside, on another thread, until what it finds is asked for. */
final class Aside<T> {
  private final CompletableFuture<T> found;

  private Aside(CompletableFuture<T> found) {
    this.found = found;
  }

  /** What is to be found. */
  @FunctionalInterface
  interface Work<T> {
    T find() throws IOException;
  }

  /** Begins at once. */
  static <T> Aside<T> of(Work<T> work) {
    return new Aside<>(CompletableFuture.supplyAsync(() -> unchecked(work)));
  }

  private static <T> T unchecked(Work<T> work) {
    try {
      return work.find();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What was found; waits for it.
   *
   * @throws IOException when the work ended so
   */
  T join() throws IOException {
    try {
      return found.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof UncheckedIOException failed) {
        throw failed.getCause();
      }
      throw e;
    }
  }
}
