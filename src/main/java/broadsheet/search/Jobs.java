package broadsheet.search;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;

/** Work on the index, on so many threads; a parallel stream within it keeps to them too. */
final class Jobs implements Closeable {
  private final ForkJoinPool threads;

  Jobs(int count) {
    this.threads = new ForkJoinPool(count);
  }

  /** Work that was begun. */
  interface Job<T> {
    /**
     * What came of it, once it is done.
     *
     * @throws IOException what it failed with
     */
    T result() throws IOException;
  }

  /** Begins a piece of work. */
  <T> Job<T> begin(Callable<T> work) {
    Future<T> future = threads.submit(work);
    return () -> result(future);
  }

  private static <T> T result(Future<T> future) throws IOException {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      InterruptedIOException interrupted = new InterruptedIOException("interrupted");
      interrupted.initCause(e);
      throw interrupted;
    } catch (ExecutionException e) {
      for (Throwable cause = e; cause != null; cause = cause.getCause()) {
        if (cause instanceof IOException io) {
          throw io;
        }
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
