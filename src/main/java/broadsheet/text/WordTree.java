package broadsheet.text;

/**
 * Words and what each of them costs: a tree of characters whose branches lie in one table of
 * hashes, so that a step costs one look into memory.
 *
 * <p>A branch is one number: where its parent lies and the character (36 bits), whether longer
 * words go on from here (1 bit), and the cost of the word that ends here, plus one (15 bits).
 */
final class WordTree {
  /** Where all words begin. */
  static final int ROOT = 0;

  private static final int BITS = 20;
  private static final int SLOTS = 1 << BITS;

  /** A search for a free slot is short while there is that much room. */
  private static final int MOST = SLOTS * 3 / 4;

  private static final int DATA = 16;
  private static final long STEM = 1L << (DATA - 1);
  private static final long COST = STEM - 1;

  private final long[] branches = new long[SLOTS + 1];

  /** Where the branches from the root lie, by character: every search begins with one of them. */
  private final int[] firsts = new int[1 << Character.SIZE];

  private int size;

  /** Adds a word; one that is there already keeps its cost. */
  void add(CharSequence word, int cost) {
    int node = ROOT;
    for (int i = 0; i < word.length(); i++) {
      if (i > 0) {
        branches[node] |= STEM;
      }
      node = grown(node, word.charAt(i));
    }
    if (costAt(node) < 0) {
      branches[node] |= cost + 1;
    }
  }

  /** The node that a character leads to; {@link #ROOT} for none. */
  int next(int node, char c) {
    int slot = slot(node, c);
    return branches[slot] == 0 ? ROOT : slot;
  }

  /** The node that a character leads to from the root; {@link #ROOT} for none. */
  int first(char c) {
    return firsts[c];
  }

  /** What the word costs that ends at a node; -1 where none does. */
  int costAt(int node) {
    return (int) (branches[node] & COST) - 1;
  }

  /** Whether longer words go on from a node. */
  boolean goesOn(int node) {
    return (branches[node] & STEM) != 0;
  }

  /** How many beginnings of words there are, whole ones included. */
  int size() {
    return size;
  }

  private int grown(int node, char c) {
    int slot = slot(node, c);
    if (branches[slot] == 0) {
      if (++size > MOST) {
        throw new IllegalStateException("more words than there is room for");
      }
      branches[slot] = key(node, c) << DATA;
      if (node == ROOT) {
        firsts[c] = slot;
      }
    }
    return slot;
  }

  /** Where the branch lies, or the free slot where it would; from 1 up. */
  private int slot(int node, char c) {
    long key = key(node, c);
    int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> (64 - BITS));
    while (branches[slot + 1] != 0 && branches[slot + 1] >>> DATA != key) {
      slot = slot + 1 & SLOTS - 1;
    }
    return slot + 1;
  }

  private static long key(int node, char c) {
    return (long) node << 16 | c;
  }
}
