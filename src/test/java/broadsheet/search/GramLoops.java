package broadsheet.search;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The inner loops of indexing an issue of the sample archive, one after the other. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class GramLoops {
  private final List<List<IndexedArticle>> issues =
      SampleSpill.issues().stream()
          .map(issue -> IndexedArticle.of(issue, TestIndex.summary(issue)))
          .toList();
  private int next;

  private List<IndexedArticle> issue() {
    next = next + 1 == issues.size() ? 0 : next + 1;
    return issues.get(next);
  }

  /** The folded texts of an issue's articles; units, so that nothing is left out. */
  @Benchmark
  public int foldIssue() {
    int units = 0;
    for (IndexedArticle article : issue()) {
      units += FoldedArticle.of(article.article()).text().length();
    }
    return units;
  }

  /** The grams and words of an issue. */
  @Benchmark
  public Object gramsOfIssue() {
    IssueGrams grams = new IssueGrams();
    int place = 0;
    int document = 0;
    for (IndexedArticle article : issue()) {
      grams.add(article.text(), place, document++);
      place += article.text().zones().units();
    }
    return grams;
  }
}
