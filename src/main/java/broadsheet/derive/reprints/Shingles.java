package broadsheet.derive.reprints;

/** Hashes of all runs of {@link #LENGTH} letters of a text, one after the other. */
final class Shingles {
  /**
   * Letters in a shingle: long enough that two texts on one matter seldom share one by chance,
   * short enough that most survive a few wrong characters in a hundred.
   */
  static final int LENGTH = 6;

  private static final long BASE = 0x9E3779B97F4A7C15L;
  private static final long OLDEST = power(LENGTH);

  private final String letters;
  private long rolling;
  private int next;

  Shingles(String letters) {
    this.letters = letters;
    for (; next < Math.min(LENGTH - 1, letters.length()); next++) {
      rolling = rolling * BASE + letters.charAt(next);
    }
  }

  /** How many shingles a text of so many letters has. */
  static int count(int letters) {
    return Math.max(0, letters - LENGTH + 1);
  }

  boolean hasNext() {
    return next < letters.length();
  }

  /** The hash of the next shingle, all bits of it mixed. */
  long next() {
    rolling = rolling * BASE + letters.charAt(next);
    if (next >= LENGTH) {
      rolling -= letters.charAt(next - LENGTH) * OLDEST;
    }
    next++;
    return mixed(rolling);
  }

  /** The finalizer of MurmurHash3. */
  private static long mixed(long hash) {
    long h = (hash ^ (hash >>> 33)) * 0xFF51AFD7ED558CCDL;
    h = (h ^ (h >>> 33)) * 0xC4CEB9FE1A85EC53L;
    return h ^ (h >>> 33);
  }

  private static long power(int exponent) {
    long power = 1;
    for (int i = 0; i < exponent; i++) {
      power *= BASE;
    }
    return power;
  }
}
