package broadsheet.text;

import java.util.List;

/** A set of pairs of characters, as a table of hashes with open addresses. */
public final class PairTable {
  private final int[] slots;
  private final int shift;

  /**
   * An empty table.
   *
   * @param bits it has room for so many pairs, as a power of two; never more than half is used well
   */
  PairTable(int bits) {
    this.slots = new int[1 << bits];
    this.shift = Integer.SIZE - bits;
  }

  /**
   * Those of a table that lies beside a class: in each row a character, tab, and all that follow
   * it.
   */
  public static PairTable beside(Class<?> place, String name) {
    List<String> rows = Table.lines(place, name);
    int pairs = rows.stream().mapToInt(row -> row.length() - 2).sum();
    PairTable out = new PairTable(Integer.SIZE - Integer.numberOfLeadingZeros(2 * pairs));
    for (String row : rows) {
      row.chars().skip(2).forEach(second -> out.add(row.charAt(0), (char) second));
    }
    return out;
  }

  /** Whether the one stands before the other in it. */
  public boolean has(char a, char b) {
    int pair = a << 16 | b;
    return slots[slot(pair)] == pair;
  }

  void add(char a, char b) {
    int pair = a << 16 | b;
    slots[slot(pair)] = pair;
  }

  /** Where the pair stands or would stand. */
  private int slot(int pair) {
    int at = (pair * 0x9E3779B1) >>> shift;
    while (slots[at] != 0 && slots[at] != pair) {
      at = (at + 1) & (slots.length - 1);
    }
    return at;
  }
}
