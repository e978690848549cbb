package broadsheet.derive.reprints;

import broadsheet.derive.reprints.SharedMarks.Tally;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Finds the pairs of texts that are worth being read: those whose sketches share enough.
 *
 * <p>Of each text at most {@link #MOST} earlier ones, those that share most, so that a text that
 * stands in a thousand issues costs no more than one that stands in ten; the rest of its printings
 * hang together through one another.
 */
final class Candidates {
  private static final int MOST = 8;

  /** Hashes that must be shared: fewer are often one common sentence. */
  private static final int LEAST = 4;

  /** Part of the smaller sketch that must be shared, in hundredths. */
  private static final int LEAST_SHARE = 12;

  /** Part that a text holds of what it holds as a whole, wrong characters aside, in hundredths. */
  private static final int ALL_BUT_NOISE = 80;

  /** Hashes held by unlike texts beyond which what two texts share is a sentence or a formula. */
  private static final int MOST_HELD = 5;

  /** Hashes whose sharing is worth a look even if all of them are held elsewhere. */
  private static final int MANY = Sketch.SIZE / 3;

  /** Third texts that are looked at for what a pair shares. */
  private static final int THIRDS = 4;

  /** Part of the smaller sketch that likes share, in hundredths. */
  private static final int ALIKE = 45;

  /** Texts looked at with one set of counters. */
  private static final int STRIDE = 1 << 12;

  private final List<Sketch> sketches;
  private final SharedMarks marks;

  Candidates(List<Sketch> sketches) {
    this.sketches = sketches;
    this.marks = SharedMarks.of(sketches);
  }

  /** The candidates of some texts; of the others nothing may be asked. */
  Candidates(List<Sketch> sketches, Vicinity some) {
    this.sketches = sketches;
    this.marks = SharedMarks.of(sketches, some.marks());
  }

  /**
   * Of each text a number that tells whether all on which its candidates depend is what it was: the
   * text, and whoever shares a hash with it.
   *
   * @param identities of each text what tells it from others, and where it stands in the archive
   */
  long[] neighbourhoods(long[] identities) {
    return marks.neighbourhoods(identities);
  }

  /**
   * Candidates, by the later text, then those first that share most.
   *
   * @param wanted whether they are wanted of a later text
   */
  List<Candidate> of(IntPredicate wanted) {
    int strides = (sketches.size() + STRIDE - 1) / STRIDE;
    return IntStream.range(0, strides)
        .parallel()
        .mapToObj(stride -> stride(stride, wanted))
        .flatMap(List::stream)
        .toList();
  }

  private List<Candidate> stride(int stride, IntPredicate wanted) {
    int first = stride * STRIDE;
    if (IntStream.range(first, Math.min(sketches.size(), first + STRIDE)).noneMatch(wanted)) {
      return List.of();
    }
    List<Candidate> found = new ArrayList<>();
    Tally all = new Tally(sketches.size());
    Tally holders = new Tally(sketches.size());
    int end = Math.min(sketches.size(), (stride + 1) * STRIDE);
    for (int text = first; text < end; text++) {
      if (wanted.test(text)) {
        marks.count(text, all);
        for (int other : likest(text, all)) {
          pair(other, text, all, holders).ifPresent(found::add);
        }
        all.clear();
      }
    }
    return found;
  }

  /** The earlier texts that share most, the earliest of equals first. */
  private List<Integer> likest(int text, Tally all) {
    List<Integer> enough = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      int other = all.text(i);
      int shared = all.count(other);
      if (other < text && shared >= LEAST && isPart(shared, LEAST_SHARE, other, text)) {
        enough.add(other);
      }
    }
    Comparator<Integer> byShared = Comparator.comparingInt(all::count);
    return enough.stream()
        .sorted(byShared.reversed().thenComparing(Comparator.naturalOrder()))
        .limit(MOST)
        .toList();
  }

  /** A pair, unless so many unlike texts hold all it shares that it is not worth a look. */
  private Optional<Candidate> pair(int one, int other, Tally all, Tally holders) {
    int[] shared = new int[Sketch.SIZE];
    int size = marks.countShared(one, other, holders, shared);
    List<Integer> thirds = new ArrayList<>();
    int held = 0;
    for (int i = 0; i < holders.size(); i++) {
      int third = holders.text(i);
      int couldHold = upTo(sketches.get(third).bound(), shared, size);
      boolean holds = holders.count(third) * 100 >= couldHold * ALL_BUT_NOISE;
      if (third != one && third != other && holds) {
        thirds.add(third);
        held += couldHold > 1 && !isPart(all.count(third), ALIKE, third, other) ? couldHold : 0;
      }
    }
    Comparator<Integer> byCount = Comparator.comparingInt(holders::count);
    thirds.sort(byCount.reversed().thenComparing(Comparator.naturalOrder()));
    List<Integer> some = List.copyOf(thirds.subList(0, Math.min(THIRDS, thirds.size())));
    holders.clear();
    return held > MOST_HELD && size < MANY
        ? Optional.empty()
        : Optional.of(new Candidate(one, other, size, marks.familiar(one, other), some));
  }

  private static int upTo(int bound, int[] marks, int size) {
    int count = 0;
    for (int i = 0; i < size; i++) {
      count += marks[i] <= bound ? 1 : 0;
    }
    return count;
  }

  /** Whether so many hashes are that part, in hundredths, of the smaller sketch of two. */
  private boolean isPart(int shared, int hundredths, int one, int other) {
    int smaller = Math.min(sketches.get(one).size(), sketches.get(other).size());
    return shared * 100 >= smaller * hundredths;
  }
}
