package broadsheet.build;

import broadsheet.build.Progress.Stage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Sends all issues down a line, several at a time; stops all at the first that fails. */
final class Workers {
  private final int jobs;
  private final Progress progress;

  Workers(int jobs, Progress progress) {
    this.jobs = jobs;
    this.progress = progress;
  }

  /** The same workers, but nobody hears how far they are. */
  Workers silently() {
    return new Workers(jobs, Progress.SILENT);
  }

  /**
   * Takes a step for each issue.
   *
   * @return what comes out, in the order of what goes in
   */
  <T, R> List<R> run(List<T> issues, Step<T, R> step, Stage stage)
      throws IOException, InterruptedException {
    ExecutorService threads = Executors.newFixedThreadPool(jobs);
    try {
      AtomicInteger done = new AtomicInteger();
      List<Future<R>> running = new ArrayList<>(issues.size());
      for (T issue : issues) {
        running.add(
            threads.submit(
                () -> {
                  R result = step.take(issue);
                  progress.advance(stage, done.incrementAndGet(), issues.size());
                  return result;
                }));
      }
      return results(running);
    } finally {
      threads.shutdownNow();
      // The folder they write into is about to be tidied away: no thread may outlive this call.
      threads.awaitTermination(1, TimeUnit.HOURS);
    }
  }

  private static <R> List<R> results(List<Future<R>> running)
      throws IOException, InterruptedException {
    List<R> results = new ArrayList<>(running.size());
    for (Future<R> future : running) {
      try {
        results.add(future.get());
      } catch (ExecutionException e) {
        if (e.getCause() instanceof IOException failed) {
          throw failed;
        }
        throw new IllegalStateException("an issue could not be built", e.getCause());
      }
    }
    return results;
  }
}
