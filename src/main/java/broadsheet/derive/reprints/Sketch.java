package broadsheet.derive.reprints;

import broadsheet.text.Stamp;
import java.util.Arrays;

/**
 * The sketch of a text: the smallest hashes of its shingles. Of two texts that share a part of
 * their shingles, the sketches share about the same part.
 *
 * <p>Immutable. Not a record, for its array is compared by content and never handed out.
 */
final class Sketch {
  /** Hashes kept of a text; more find fainter likeness and cost four bytes an article each. */
  static final int SIZE = 32;

  /** Letters below which a text is too short for its likeness to mean anything. */
  static final int LEAST_LETTERS = 50;

  private static final Sketch NONE = new Sketch(0, 0, new int[0]);
  private static final int FLIP = Integer.MIN_VALUE;

  private final int letters;
  private final long stamp;
  private final int[] marks;

  private Sketch(int letters, long stamp, int[] marks) {
    this.letters = letters;
    this.stamp = stamp;
    this.marks = marks;
  }

  /** The sketch of a text's letters; of a text that is too short, one without hashes. */
  static Sketch of(String letters) {
    if (letters.length() < LEAST_LETTERS) {
      return NONE;
    }
    Smallest smallest = new Smallest();
    for (Shingles shingles = new Shingles(letters); shingles.hasNext(); ) {
      smallest.offer((int) (shingles.next() >>> 32) ^ FLIP);
    }
    return new Sketch(letters.length(), new Stamp().add(letters).value(), smallest.toArray());
  }

  /** The sketch of something that is not compared. */
  static Sketch none() {
    return NONE;
  }

  /** A sketch that was made before. */
  static Sketch kept(int letters, long stamp, int[] marks) {
    return new Sketch(letters, stamp, marks);
  }

  int letters() {
    return letters;
  }

  /** Tells whether the letters are what they were. */
  long stamp() {
    return stamp;
  }

  int size() {
    return marks.length;
  }

  int mark(int i) {
    return marks[i];
  }

  /** The largest hash that this sketch would have kept if the text had it. */
  int bound() {
    return marks.length < SIZE ? Integer.MAX_VALUE : marks[SIZE - 1];
  }

  /** Keeps the smallest different numbers of those it is offered. */
  private static final class Smallest {
    private final int[] kept = new int[4 * SIZE];
    private int size;
    private int bound = Integer.MAX_VALUE;

    void offer(int number) {
      if (number < bound) {
        kept[size++] = number;
        if (size == kept.length) {
          shrink();
        }
      }
    }

    private void shrink() {
      Arrays.sort(kept, 0, size);
      int different = 0;
      for (int i = 0; i < size && different < SIZE; i++) {
        if (i == 0 || kept[i] != kept[i - 1]) {
          kept[different++] = kept[i];
        }
      }
      size = different;
      if (size == SIZE) {
        bound = kept[size - 1];
      }
    }

    int[] toArray() {
      shrink();
      return Arrays.copyOf(kept, size);
    }
  }
}
