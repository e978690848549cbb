package broadsheet.search;

import java.util.ArrayList;
import java.util.List;

/**
 * The keys of a stretch of mixed numbers with their lists.
 *
 * <p>Of {@code n} shards, shard {@code i} has the mixed numbers {@code m} (unsigned) with {@code
 * floor(m × n / 2^32) = i}.
 */
final class GramShard {
  private final int number;
  private final int shards;
  private final IntList mixed = new IntList();
  private final List<Bits> lists = new ArrayList<>();

  GramShard(int number, int shards) {
    this.number = number;
    this.shards = shards;
  }

  int number() {
    return number;
  }

  /** The shard of a mixed number. */
  static int of(int mixed, int shards) {
    return (int) (((mixed & 0xFFFF_FFFFL) * shards) >>> 32);
  }

  /** The least mixed number of a shard. */
  static long first(int number, int shards) {
    return ((1L << 32) * number + shards - 1) / shards;
  }

  /** Adds a key; they come in the order of their mixed numbers. */
  void add(int key, Bits list) {
    mixed.add(key);
    lists.add(list);
  }

  /**
   * The content of its file: how many keys, then of each the gap to the one before and its list.
   */
  byte[] encoded() {
    Bits out = new Bits().golomb(lists.size(), Bits.MANY);
    int k = ListCoder.parameter((1L << 32) / shards, lists.size());
    long next = first(number, shards);
    for (int i = 0; i < lists.size(); i++) {
      long key = mixed.get(i) & 0xFFFF_FFFFL;
      out.rice(key - next, k).put(lists.get(i));
      next = key + 1;
    }
    return out.toArray();
  }
}
