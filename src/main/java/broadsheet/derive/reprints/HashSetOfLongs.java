package broadsheet.derive.reprints;

/** A set of hashes, open addressing; the hashes are well mixed already. */
final class HashSetOfLongs {
  private final long[] slots;
  private final int mask;
  private boolean zero;

  /**
   * @param most how many will be added at most
   */
  HashSetOfLongs(int most) {
    int size = Integer.highestOneBit(Math.max(4, most * 2 - 1)) * 2;
    slots = new long[size];
    mask = size - 1;
  }

  void add(long hash) {
    if (hash == 0) {
      zero = true;
      return;
    }
    int at = (int) hash & mask;
    while (slots[at] != 0 && slots[at] != hash) {
      at = (at + 1) & mask;
    }
    slots[at] = hash;
  }

  boolean has(long hash) {
    if (hash == 0) {
      return zero;
    }
    int at = (int) hash & mask;
    while (slots[at] != 0 && slots[at] != hash) {
      at = (at + 1) & mask;
    }
    return slots[at] == hash;
  }
}
