package broadsheet.search;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The inner loop of finishing an index: the lists of a bucket of the sample archive's grams. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ListLoops {
  private final SampleSpill spill = SampleSpill.read();
  private final List<long[]> buckets = spill.buckets();
  private int next;

  /** Where each key stands, as bits. */
  @Benchmark
  public long encodeBucket() {
    next = next + 1 == buckets.size() ? 0 : next + 1;
    long[] grams = buckets.get(next);
    ListCoder lists = new ListCoder(spill.texts());
    long bits = 0;
    for (int from = 0; from < grams.length; ) {
      int mixed = (int) (grams[from] >>> 32);
      int end = from + 1;
      while (end < grams.length && (int) (grams[end] >>> 32) == mixed) {
        end++;
      }
      boolean single = Gram.isSingle(Gram.unmixed(mixed));
      CodedList list = single ? lists.documents(grams, from, end) : lists.places(grams, from, end);
      bits += list.inShard().size();
      from = end;
    }
    return bits;
  }
}
