package broadsheet.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Writes the grams of a part: shards by mixed key, and long lists in files of their own. */
final class GramFiles {
  /** A shard is to have about so many bytes. */
  static final int SHARD = 4 * 1024;

  /** A part of up to so many bytes has up to {@link #FEW_SHARDS}, each as large as need be. */
  private static final long SMALL_PART = 1_500_000;

  private static final int FEW_SHARDS = 32;

  /** So many buckets tell how large all are: mixed keys are spread evenly. */
  static final int SAMPLED = 8;

  private final GramSpill spill;
  private final IndexFiles files;
  private final String part;
  private final PartTexts texts;
  private final LongLists longLists;

  /**
   * A writer.
   *
   * @param part the part's name
   * @param longLists which lists have their own files
   */
  GramFiles(String part, PartTexts texts, GramSpill spill, IndexFiles files, LongLists longLists) {
    this.spill = spill;
    this.files = files;
    this.part = part;
    this.texts = texts;
    this.longLists = longLists;
  }

  /**
   * Grams that are written.
   *
   * @param shards how many shards there are
   * @param sampled bytes of the buckets that tell it
   * @param frequent pairs that are told to be frequent
   */
  record Written(int shards, List<Integer> sampled, FrequentPairs.Told frequent) {}

  Written write() throws IOException {
    List<Integer> sampled = sampled();
    int shards = shards(sampled);
    int tasks = shards < GramSpill.BUCKETS ? 1 : GramSpill.BUCKETS;
    FrequentPairs frequent = new FrequentPairs();
    try {
      IntStream.range(0, tasks)
          .parallel()
          .mapToObj(task -> write(task, tasks, shards))
          .forEachOrdered(frequent::addAll);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return new Written(shards, sampled, frequent.told(longLists.told()));
  }

  /** How many shards there are where the first buckets have so many bytes each. */
  static int shards(List<Integer> sampled) {
    long bytes = sampled.stream().mapToLong(Integer::longValue).sum();
    return shards(bytes * (GramSpill.BUCKETS / SAMPLED));
  }

  static int shards(long bytes) {
    long wanted = (bytes + SHARD - 1) / SHARD;
    if (bytes > SMALL_PART) {
      long eachBucket = (wanted + GramSpill.BUCKETS - 1) / GramSpill.BUCKETS;
      return (int) (eachBucket * GramSpill.BUCKETS);
    }
    return (int) Math.max(1, Math.min(wanted, FEW_SHARDS));
  }

  private List<Integer> sampled() throws IOException {
    List<Integer> bytes = new ArrayList<>();
    for (int bucket = 0; bucket < SAMPLED; bucket++) {
      GramShard sample = new GramShard(bucket, GramSpill.BUCKETS);
      addAll(
          bucket,
          (mixed, list) -> sample.add(mixed, longLists.has(list) ? new Bits() : list.inShard()));
      bytes.add(sample.encoded().length);
    }
    return bytes;
  }

  /** What takes the lists of keys, in the order of the mixed keys. */
  interface Lists {
    void add(int mixed, CodedList list) throws IOException;
  }

  private FrequentPairs write(int task, int tasks, int shards) {
    try {
      Shards open = new Shards(task * (shards / tasks), shards);
      int buckets = GramSpill.BUCKETS / tasks;
      for (int bucket = task * buckets; bucket < (task + 1) * buckets; bucket++) {
        open.nextBucket(bucket);
        addAll(bucket, open);
      }
      open.finish((task + 1) * (shards / tasks));
      return open.frequent;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes shard after shard; a long list into a file of its own. */
  private final class Shards implements Lists {
    private final int shards;
    private final FrequentPairs frequent = new FrequentPairs();
    private GramShard shard;
    private int bucket;
    private int far;

    Shards(int first, int shards) {
      this.shards = shards;
      this.shard = new GramShard(first, shards);
    }

    void nextBucket(int number) {
      bucket = number;
      far = 0;
    }

    @Override
    public void add(int mixed, CodedList list) throws IOException {
      finish(GramShard.of(mixed, shards));
      boolean own = longLists.has(list);
      shard.add(mixed, own ? inOwnFiles((CodedList.Common) list) : list.inShard());
      if (own && !Gram.isSingle(Gram.unmixed(mixed))) {
        frequent.add(mixed, list.size());
      }
    }

    private Bits inOwnFiles(CodedList.Common list) throws IOException {
      String name = bucket + "-" + far;
      files.put(part + "/x" + name, IndexFiles.Kind.ARTICLES, list.articles().toArray());
      if (list.positions().size() > 0) {
        files.put(part + "/y" + name, IndexFiles.Kind.POSITIONS, list.positions().toArray());
      }
      return list.elsewhere(far++);
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
    addAll(sorted(bucket, spill, texts), new ListCoder(texts), to);
  }

  /** Codes the lists of sorted grams. */
  static void addAll(long[] grams, ListCoder lists, Lists to) throws IOException {
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

  /** The grams of a bucket that stand in those texts, with their places there. */
  static long[] sorted(int bucket, GramSpill spill, PartTexts texts) throws IOException {
    LongList grams = new LongList();
    spill.read(
        bucket,
        (issue, piece) -> {
          if (texts.has(issue)) {
            long place = texts.firstPlace(issue);
            long document = (long) texts.firstDocument(issue) << 3;
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
