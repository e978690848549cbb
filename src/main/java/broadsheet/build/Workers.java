package broadsheet.build;

import broadsheet.build.Progress.Stage;
import broadsheet.derive.IssueSummary;
import broadsheet.source.IssueFolder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Sends all issues down the line, several at a time; stops all at the first that fails. */
final class Workers {
  private final int jobs;
  private final Progress progress;

  Workers(int jobs, Progress progress) {
    this.jobs = jobs;
    this.progress = progress;
  }

  /**
   * What is done with one issue.
   *
   * @param <T> what it leaves behind
   */
  @FunctionalInterface
  interface IssueWork<T> {
    T run(IssueFolder folder) throws IOException;
  }

  /** The summaries of all issues, in the order of the issues. */
  List<IssueSummary> run(IssueLine line) throws IOException, InterruptedException {
    return run(line.issues(), line::run);
  }

  /** What the work leaves behind of all issues, in the order of the issues. */
  <T> List<T> run(List<IssueFolder> issues, IssueWork<T> work)
      throws IOException, InterruptedException {
    ExecutorService threads = Executors.newFixedThreadPool(jobs);
    try {
      AtomicInteger done = new AtomicInteger();
      int total = issues.size();
      List<Future<T>> running = new ArrayList<>(total);
      for (IssueFolder folder : issues) {
        running.add(
            threads.submit(
                () -> {
                  T result = work.run(folder);
                  progress.advance(Stage.ISSUES, done.incrementAndGet(), total);
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

  private static <T> List<T> results(List<Future<T>> running)
      throws IOException, InterruptedException {
    List<T> results = new ArrayList<>(running.size());
    for (Future<T> future : running) {
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
