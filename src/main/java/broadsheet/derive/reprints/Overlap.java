package broadsheet.derive.reprints;

import java.util.BitSet;

/**
 * How much of two texts stands in both: letters in runs of {@link Shingles#LENGTH} or more that the
 * other text has too, wherever they stand in it.
 *
 * @param one of the first text
 * @param other of the second text
 */
record Overlap(Part one, Part other) {
  /**
   * The part of one text.
   *
   * @param letters its letters
   * @param shared those that the other text has too
   * @param numerals digits and numerals among these
   * @param filledIn digits and numerals in the short gaps between what is shared
   * @param blanks short gaps with digits or numerals
   */
  record Part(int letters, int shared, int numerals, int filledIn, int blanks) {
    double share() {
      return letters == 0 ? 0 : (double) shared / letters;
    }
  }

  /** The overlap of two texts, in time linear in their length. */
  static Overlap of(String one, String other) {
    return new Overlap(part(one, hashes(other)), part(other, hashes(one)));
  }

  /** The smaller share of the two. */
  double mutual() {
    return Math.min(one.share(), other.share());
  }

  /** The larger share of the two: how much of the shorter text stands in the longer. */
  double contained() {
    return Math.max(one.share(), other.share());
  }

  /** Letters shared, counted in the text that has fewer of them. */
  int shared() {
    return Math.min(one.shared, other.shared);
  }

  private static HashSetOfLongs hashes(String letters) {
    HashSetOfLongs hashes = new HashSetOfLongs(Shingles.count(letters.length()));
    for (Shingles shingles = new Shingles(letters); shingles.hasNext(); ) {
      hashes.add(shingles.next());
    }
    return hashes;
  }

  /**
   * The part of what two texts share that a third text has too.
   *
   * @return 0 to 1, of the letters of the first text
   */
  static double held(String one, String other, String third) {
    BitSet shared = covered(one, hashes(other));
    BitSet held = covered(one, hashes(third));
    held.and(shared);
    return shared.isEmpty() ? 0 : (double) held.cardinality() / shared.cardinality();
  }

  private static Part part(String letters, HashSetOfLongs there) {
    BitSet covered = covered(letters, there);
    Counting counting = new Counting();
    for (int i = 0; i < letters.length(); i++) {
      counting.add(covered.get(i), Letters.isNumeral(letters.charAt(i)));
    }
    return counting.part(letters.length());
  }

  /** The letters over which any shingle stands that the other text has too. */
  private static BitSet covered(String letters, HashSetOfLongs there) {
    BitSet covered = new BitSet(letters.length());
    Shingles shingles = new Shingles(letters);
    for (int i = 0; shingles.hasNext(); i++) {
      if (there.has(shingles.next())) {
        covered.set(i, i + Shingles.LENGTH);
      }
    }
    return covered;
  }

  private static final class Counting {
    /**
     * A wrong character, a name, a number: a longer gap is other text, unless it is all numbers.
     */
    private static final int SHORT_GAP = 12;

    private int shared;
    private int numerals;
    private int filledIn;
    private int blanks;
    private int gap;
    private int gapNumerals;

    void add(boolean isShared, boolean isNumeral) {
      if (isShared) {
        close();
        shared++;
        numerals += isNumeral ? 1 : 0;
      } else {
        gap++;
        gapNumerals += isNumeral ? 1 : 0;
      }
    }

    private void close() {
      if (gap <= SHORT_GAP || 2 * gapNumerals >= gap) {
        filledIn += gapNumerals;
        blanks += gapNumerals > 0 ? 1 : 0;
      }
      gap = 0;
      gapNumerals = 0;
    }

    Part part(int letters) {
      close();
      return new Part(letters, shared, numerals, filledIn, blanks);
    }
  }
}
