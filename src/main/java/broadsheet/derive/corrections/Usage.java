package broadsheet.derive.corrections;

import broadsheet.archive.Article;
import broadsheet.archive.Issue;

/**
 * How often the archive writes something: counts of two, three and four neighbouring Han
 * characters.
 *
 * <p>A count-min sketch (Cormode and Muthukrishnan 2005) of two rows of bytes: what it says is
 * never too low, up to {@link #MOST}, and too high only where others share both cells. Sums of
 * cells stop at {@link #MOST}, so merging is associative and commutative. The memory of the table
 * is fixed when it is made, that of the {@link PairsSeen pairs} by how many characters are in use;
 * no text is kept. May be added to from one thread at a time.
 */
public final class Usage {
  /** Counts end here: more is no more telling. */
  public static final int MOST = 255;

  /** The longest run of characters that is counted. */
  static final int LONGEST = 4;

  private static final int LEAST_BITS = 20;
  private static final int MOST_BITS = 27;
  private static final int CELLS_PER_ARTICLE = 600;

  private final byte[] cells;
  private final PairsSeen pairs = new PairsSeen();
  private final Gaps gaps;
  private final int shift;

  private Usage(int bits) {
    this.cells = new byte[2 << bits];
    this.gaps = new Gaps(bits);
    this.shift = 64 - bits;
  }

  /**
   * Counts of nothing yet.
   *
   * @param articles about how many will be counted; it decides the memory: 1.3 KB an article, from
   *     2.5 MB to 320 MB, where some 200,000 articles fit with counts that can be relied on
   */
  public static Usage of(long articles) {
    long cells = Math.max(1, articles * CELLS_PER_ARTICLE);
    int bits = 64 - Long.numberOfLeadingZeros(cells);
    return new Usage(Math.max(LEAST_BITS, Math.min(MOST_BITS, bits)));
  }

  /** Counts what stands in an issue; an issue is counted once. */
  public void add(Issue issue) {
    for (Article article : issue.articles()) {
      Fields.of(article).forEach(this::addText);
    }
  }

  /** Which characters stand side by side. */
  PairsSeen pairs() {
    return pairs;
  }

  /** How often places stand there whatever fills them. */
  Gaps gaps() {
    return gaps;
  }

  /** Adds what another of the same size has counted. */
  public void addAll(Usage other) {
    if (other.cells.length != cells.length) {
      throw new IllegalArgumentException("the two are not of the same size");
    }
    pairs.addAll(other.pairs);
    gaps.addAll(other.gaps);
    for (int i = 0; i < cells.length; i++) {
      int sum = (cells[i] & 0xFF) + (other.cells[i] & 0xFF);
      cells[i] = (byte) Math.min(MOST, sum);
    }
  }

  void addText(String text) {
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      run = Fields.isIdeograph(text.charAt(i)) ? run + 1 : 0;
      if (run > 1) {
        pairs.add(text.charAt(i - 1), text.charAt(i));
      }
      if (run >= LONGEST) {
        gaps.add(text, i + 1 - LONGEST);
      }
      for (int n = 2; n <= Math.min(run, LONGEST); n++) {
        addGram(text, i + 1 - n, i + 1);
      }
    }
  }

  /**
   * How often these characters stand side by side; {@link #MOST} for that often or more, 0 where
   * one of them is not Han.
   */
  int times(String text, int from, int to) {
    return areHan(text, from, to) ? times(key(text, from, to)) : 0;
  }

  /** The same with the Han character {@code likely} in the place {@code at} of another. */
  int times(String text, int from, int to, int at, char likely) {
    long change = (long) (text.charAt(at) ^ likely) << ((to - 1 - at) * Character.SIZE);
    return areHan(text, from, to) ? times(key(text, from, to) ^ change) : 0;
  }

  private static boolean areHan(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Fields.isIdeograph(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** The same for Han characters that are put together as in {@link #key}. */
  int times(long key) {
    long hash = hash(key);
    int one = cells[first(hash)] & 0xFF;
    return one == 0 ? 0 : Math.min(one, cells[second(hash)] & 0xFF);
  }

  private void addGram(String text, int from, int to) {
    long hash = hash(key(text, from, to));
    increase(first(hash));
    increase(second(hash));
  }

  private void increase(int cell) {
    if (cells[cell] != (byte) MOST) {
      cells[cell]++;
    }
  }

  private int first(long hash) {
    return (int) (hash >>> shift);
  }

  private int second(long hash) {
    return (int) ((hash * 0xD6E8FEB86659FD93L) >>> shift) + (cells.length >> 1);
  }

  /** Up to four characters as one number, 16 bits each, the last in the lowest. */
  static long key(String text, int from, int to) {
    long key = 0;
    for (int i = from; i < to; i++) {
      key = key << Character.SIZE | text.charAt(i);
    }
    return key;
  }

  private static long hash(long characters) {
    long key = (characters ^ (characters >>> 32)) * 0x9E3779B97F4A7C15L;
    return (key ^ (key >>> 29)) * 0xBF58476D1CE4E5B9L;
  }
}
