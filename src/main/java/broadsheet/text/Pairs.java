package broadsheet.text;

/**
 * A set of pairs of neighbouring Han characters, as a table of hashes.
 *
 * <p>Most questions are about pairs that there are not, many in a row with the same character on
 * one side. They are answered by a row of 512 bits a character and side (a Bloom filter), which
 * then is at hand; only the rest looks into the table.
 */
final class Pairs {
  /** Room for three times the pairs of both. */
  private static final int BITS = 20;

  /** Characters that are 32,768 apart share a row, which does no harm. */
  private static final int ROWS = 1 << 15;

  /** Numbers in a row of bits, as a power of two. */
  private static final int ROW = 3;

  private final PairTable table = new PairTable(BITS);
  private final long[] after = new long[ROWS << ROW];
  private final long[] before = new long[ROWS << ROW];

  /** Adds those within a word. */
  void addWithin(CharSequence word) {
    for (int i = 1; i < word.length(); i++) {
      add(word.charAt(i - 1), word.charAt(i));
    }
  }

  boolean contains(char a, char b) {
    return mayFollow(a, b) && table.has(a, b);
  }

  /**
   * The first of those characters that make a pair with the one before it or the one after it.
   *
   * @param from where in the characters to begin
   * @return its index, or -1
   */
  int joining(char left, String characters, int from, char right) {
    int leftRow = (left & ROWS - 1) << ROW;
    int rightRow = (right & ROWS - 1) << ROW;
    for (int i = from; i < characters.length(); i++) {
      char c = characters.charAt(i);
      int column = c >> 6 & (1 << ROW) - 1;
      long bit = 1L << c;
      if (((after[leftRow | column] & bit) != 0 && table.has(left, c))
          || ((before[rightRow | column] & bit) != 0 && table.has(c, right))) {
        return i;
      }
    }
    return -1;
  }

  /** False where the one never follows the other, true where it may. */
  boolean mayFollow(char a, char b) {
    return (after[number(a, b)] & (1L << b)) != 0;
  }

  private static int number(char of, char other) {
    return (of & ROWS - 1) << ROW | (other >> 6 & (1 << ROW) - 1);
  }

  private void add(char a, char b) {
    if (Fold.isHan(a) && Fold.isHan(b)) {
      table.add(a, b);
      after[number(a, b)] |= 1L << b;
      before[number(b, a)] |= 1L << a;
    }
  }
}
