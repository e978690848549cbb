package broadsheet.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.LongBuffer;
import java.util.stream.IntStream;

/** Writes the grams of a part: shards by mixed key, and long lists in files of their own. */
final class GramFiles {
  /** A shard is to have about so many bytes. */
  static final int SHARD = 6 * 1024;

  /** A list of more bits than that has its own file. */
  private static final int LONG_LIST = 8 * 4096;

  /** A part of up to so many bytes has up to {@link #FEW_SHARDS}, each as large as need be. */
  private static final long SMALL_PART = 1_500_000;

  private static final int FEW_SHARDS = 32;

  /** So many buckets tell how large all are: mixed keys are spread evenly. */
  private static final int SAMPLED = 8;

  private final GramSpill spill;
  private final IndexFiles files;
  private final String part;
  private final int[] firstCells;
  private final int[] firstDocuments;
  private final ListCoder lists;

  /**
   * A writer.
   *
   * @param spilled how many issues are in the spill
   */
  GramFiles(Part part, int spilled, GramSpill spill, IndexFiles files) {
    this.spill = spill;
    this.files = files;
    this.part = part.name();
    this.firstCells = part.firstCells(spilled);
    this.firstDocuments = part.firstDocuments(spilled);
    this.lists = new ListCoder(part);
    lists.requireRoom();
  }

  /** Writes all; returns how many shards there are. */
  int write() throws IOException {
    int shards = shards(sampledBytes());
    int tasks = shards < GramSpill.BUCKETS ? 1 : GramSpill.BUCKETS;
    try {
      IntStream.range(0, tasks).parallel().forEach(task -> write(task, tasks, shards));
    } catch (UncheckedIOException e) {
      throw new IOException(e.getMessage(), e);
    }
    return shards;
  }

  static int shards(long bytes) {
    long wanted = (bytes + SHARD - 1) / SHARD;
    if (bytes > SMALL_PART) {
      long eachBucket = (wanted + GramSpill.BUCKETS - 1) / GramSpill.BUCKETS;
      return (int) (eachBucket * GramSpill.BUCKETS);
    }
    return (int) Math.max(1, Math.min(wanted, FEW_SHARDS));
  }

  private long sampledBytes() throws IOException {
    long bits = 0;
    for (int bucket = 0; bucket < SAMPLED; bucket++) {
      GramShard sample = new GramShard(bucket, GramSpill.BUCKETS);
      addAll(
          bucket,
          (mixed, list) -> {
            if (list.size() <= LONG_LIST) {
              sample.add(mixed, list);
            }
          });
      bits += sample.encoded().length * 8L;
    }
    return bits / 8 * (GramSpill.BUCKETS / SAMPLED);
  }

  /** What takes the lists of keys, in the order of the mixed keys. */
  private interface Lists {
    void add(int mixed, Bits list) throws IOException;
  }

  private void write(int task, int tasks, int shards) {
    try {
      Shards open = new Shards(task * (shards / tasks), shards);
      int buckets = GramSpill.BUCKETS / tasks;
      for (int bucket = task * buckets; bucket < (task + 1) * buckets; bucket++) {
        open.nextBucket(bucket);
        addAll(bucket, open);
      }
      open.finish((task + 1) * (shards / tasks));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes shard after shard; a long list into a file of its own. */
  private final class Shards implements Lists {
    private final int shards;
    private GramShard shard;
    private int bucket;
    private int longLists;

    Shards(int first, int shards) {
      this.shards = shards;
      this.shard = new GramShard(first, shards);
    }

    void nextBucket(int number) {
      bucket = number;
      longLists = 0;
    }

    @Override
    public void add(int mixed, Bits list) throws IOException {
      finish(GramShard.of(mixed, shards));
      shard.add(mixed, list.size() > LONG_LIST ? inOwnFile(list) : list);
    }

    private Bits inOwnFile(Bits list) throws IOException {
      files.put(part + "/x" + bucket + "-" + longLists, IndexFiles.Kind.LIST, list.toArray());
      return new Bits().put(ListCoder.OWN_FILE, 2).golomb(longLists++, Bits.SOME);
    }

    /** Writes the shards before that one. */
    void finish(int next) throws IOException {
      while (shard.number() < next) {
        files.put(part + "/g" + shard.number(), IndexFiles.Kind.GRAMS, shard.encoded());
        shard = new GramShard(shard.number() + 1, shards);
      }
    }
  }

  private void addAll(int bucket, Lists to) throws IOException {
    long[] grams = sorted(bucket);
    for (int from = 0; from < grams.length; ) {
      int mixed = (int) (grams[from] >>> 32);
      int end = from + 1;
      while (end < grams.length && (int) (grams[end] >>> 32) == mixed) {
        end++;
      }
      boolean single = Gram.isSingle(Gram.unmixed(mixed));
      to.add(mixed, single ? lists.documents(grams, from, end) : lists.places(grams, from, end));
      from = end;
    }
  }

  private long[] sorted(int bucket) throws IOException {
    LongList grams = new LongList();
    spill.read(
        bucket,
        (issue, piece) -> {
          if (firstCells[issue] >= 0) {
            long place = (long) firstCells[issue] * IssueIndex.GRID;
            long document = (long) firstDocuments[issue] << 3;
            for (LongBuffer left = piece.asLongBuffer(); left.hasRemaining(); ) {
              long gram = left.get();
              boolean single = Gram.isSingle(Gram.unmixed((int) (gram >>> 32)));
              grams.add(gram + (single ? document : place));
            }
          }
        });
    return grams.sorted();
  }
}
