package broadsheet.search;

import java.io.IOException;
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
  public long encodeBucket() throws IOException {
    next = next + 1 == buckets.size() ? 0 : next + 1;
    ListCoder lists = new ListCoder(spill.texts());
    long[] bits = new long[1];
    GramFiles.addAll(buckets.get(next), lists, (mixed, list) -> bits[0] += list.inShard().size());
    return bits[0];
  }
}
