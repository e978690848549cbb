package broadsheet.derive.corrections;

/**
 * How often four Han characters stand in a row in the archive, one of the inner two left open:
 * 云?一体, 云溪?体. Where that is not often, nobody needs to ask what usually fills the gap.
 *
 * <p>One row of cells of four bits: what it says is never too low, up to {@link #MOST}, and too
 * high where others share the cell. Memory is fixed when it is made; sums end at {@link #MOST}, so
 * merging is associative and commutative.
 */
final class Gaps {
  /** Counts end here. */
  static final int MOST = 15;

  private final byte[] cells;
  private final int shift;

  /**
   * @param bits how many cells there are, as a power of two
   */
  Gaps(int bits) {
    this.cells = new byte[1 << (bits - 1)];
    this.shift = 64 - bits;
  }

  /** Counts the four characters from {@code from}, once with each of the inner two left open. */
  void add(String text, int from) {
    increase(cell(text, from, from + 1));
    increase(cell(text, from, from + 2));
  }

  /** Adds what another of the same size has counted. */
  void addAll(Gaps other) {
    for (int i = 0; i < cells.length; i++) {
      int sum = 0;
      for (int at = 0; at < 8; at += 4) {
        int both = (cells[i] >> at & MOST) + (other.cells[i] >> at & MOST);
        sum |= Math.min(MOST, both) << at;
      }
      cells[i] = (byte) sum;
    }
  }

  /** How often the four from {@code from} stand with any character at {@code open}. */
  int times(String text, int from, int open) {
    int cell = cell(text, from, open);
    return cells[cell >> 1] >> at(cell) & MOST;
  }

  private void increase(int cell) {
    int count = cells[cell >> 1] >> at(cell) & MOST;
    if (count < MOST) {
      cells[cell >> 1] += (byte) (1 << at(cell));
    }
  }

  private static int at(int cell) {
    return (cell & 1) << 2;
  }

  private int cell(String text, int from, int open) {
    long key = (long) open - from;
    for (int i = from; i < from + 4; i++) {
      if (i != open) {
        key = key << 16 | text.charAt(i);
      }
    }
    key = (key ^ (key >>> 32)) * 0x9E3779B97F4A7C15L;
    return (int) (((key ^ (key >>> 29)) * 0xBF58476D1CE4E5B9L) >>> shift);
  }
}
