package broadsheet.reading;

import broadsheet.source.ContentFolder;
import broadsheet.source.Holdings;
import broadsheet.source.PageText;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The inner loop of reading: a page of the sample archive, one after the other. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ReadingLoops {
  private final Holdings holdings = ContentFolder.open(Path.of("content")).value();
  private final PageReader reader = new PageReader(holdings.archive());
  private final List<PageText> pages = pages(holdings);
  private int next;

  private static List<PageText> pages(Holdings holdings) {
    return holdings.issues().stream()
        .flatMap(issue -> ContentFolder.read(holdings, issue).value().pages().stream())
        .toList();
  }

  /** Lines of a page to items with their roles. */
  @Benchmark
  public PageReading readPage() {
    next = next + 1 == pages.size() ? 0 : next + 1;
    return reader.read(pages.get(next));
  }
}
