package broadsheet.search;

import java.io.EOFException;
import java.util.ArrayList;
import java.util.List;

/**
 * A shard of grams that was written.
 *
 * @param entries its keys with their lists, in the order of the mixed keys
 */
record StoredShard(List<Entry> entries) {
  /**
   * A key.
   *
   * @param mixed its mixed key
   * @param bits all bits of its list
   * @param list what they say
   */
  record Entry(int mixed, Bits bits, StoredList list) {}

  /**
   * Reads one.
   *
   * @param body of its file
   * @param shards how many there are
   * @param bundles how many the part has
   */
  static StoredShard read(byte[] body, int number, int shards, int bundles) throws EOFException {
    BitReader in = new BitReader(body);
    long keys = in.golomb(Bits.MANY);
    int k = ListCoder.parameter((1L << 32) / shards, keys);
    long next = GramShard.first(number, shards);
    List<Entry> entries = new ArrayList<>();
    for (long left = keys; left > 0; left--) {
      long mixed = next + in.rice(k);
      long from = in.position();
      StoredList list = StoredList.read(in, bundles);
      entries.add(new Entry((int) mixed, in.copy(from, in.position()), list));
      next = mixed + 1;
    }
    return new StoredShard(entries);
  }
}
