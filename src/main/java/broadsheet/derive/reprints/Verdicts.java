package broadsheet.derive.reprints;

import broadsheet.archive.IssueId;
import broadsheet.derive.reprints.Judgement.Judged;
import broadsheet.text.Stamp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the pairs of texts of an archive were judged, for the next time.
 *
 * <p>Two things are spared then. Of a text that stands where it stood, and whose sketch shares what
 * it shared with texts that stand where they stood, all pairs are the same; whether that is so, its
 * <i>neighbourhood</i> tells, a number. And of a pair that is looked for anew, but depends on the
 * same texts, the verdict is the same; whether that is so, its stamp tells. Immutable; may be asked
 * from several threads.
 */
public final class Verdicts {
  /** Of an archive that was never judged. */
  public static final Verdicts NONE = new Verdicts(List.of(), new long[0]);

  /** The lowest bits of a verdict tell the likeness, the others are those of a stamp. */
  private static final long CODE = 3;

  /** A pair is two numbers: the texts, the later in the lower half, and the verdict. */
  private static final int PAIR = 2;

  /** The number today of a text whose place is gone. */
  private static final int GONE = -1;

  private final List<Printed> issues;
  private final Map<IssueId, Integer> firsts = new HashMap<>();
  private final int texts;

  /** The neighbourhood of each text, then all pairs by their later text. */
  private final long[] numbers;

  /** All verdicts, ascending. */
  private final long[] sorted;

  /**
   * How many texts of an issue were compared.
   *
   * @param issue which
   * @param texts how many
   */
  public record Printed(IssueId issue, int texts) {}

  private Verdicts(List<Printed> issues, long[] numbers) {
    this.issues = List.copyOf(issues);
    this.numbers = numbers;
    int first = 0;
    for (Printed issue : issues) {
      firsts.put(issue.issue(), first);
      first += issue.texts();
    }
    this.texts = first;
    this.sorted = new long[(numbers.length - texts) / PAIR];
    Arrays.setAll(sorted, pair -> numbers[texts + PAIR * pair + 1]);
    Arrays.sort(sorted);
  }

  /**
   * Verdicts that were kept.
   *
   * @param issues all issues, in the order of the archive
   * @param numbers as {@link #numbers} gave them
   * @throws IllegalArgumentException when they do not belong together
   */
  public static Verdicts kept(List<Printed> issues, long[] numbers) {
    int texts = issues.stream().mapToInt(Printed::texts).sum();
    if (numbers.length < texts || (numbers.length - texts) % PAIR != 0) {
      throw new IllegalArgumentException("there are no verdicts on " + texts + " texts");
    }
    return new Verdicts(issues, numbers.clone());
  }

  /** All issues, in the order of the archive. */
  public List<Printed> issues() {
    return issues;
  }

  /** What must be kept beside the issues. */
  public long[] numbers() {
    return numbers.clone();
  }

  /** Whether both tell the same of the same texts, whatever these were made of. */
  public boolean agree(Verdicts others) {
    if (!issues.equals(others.issues) || numbers.length != others.numbers.length) {
      return false;
    }
    for (int i = texts; i < numbers.length; i += PAIR) {
      boolean same =
          numbers[i] == others.numbers[i]
              && (numbers[i + 1] & CODE) == (others.numbers[i + 1] & CODE);
      if (!same) {
        return false;
      }
    }
    return true;
  }

  /**
   * The verdicts on an archive.
   *
   * @param neighbourhoods of each text
   * @param judged all pairs, by their later text
   */
  static Verdicts of(List<Printed> issues, long[] neighbourhoods, List<Judged> judged) {
    int texts = neighbourhoods.length;
    long[] numbers = Arrays.copyOf(neighbourhoods, texts + PAIR * judged.size());
    for (int i = 0; i < judged.size(); i++) {
      Judged pair = judged.get(i);
      numbers[texts + PAIR * i] = ((long) pair.one() << Integer.SIZE) | pair.other();
      numbers[texts + PAIR * i + 1] = pair.stamp() | code(pair.likeness());
    }
    return new Verdicts(issues, numbers);
  }

  /** All that a judgement depends on, without the bits that a verdict needs. */
  static long stamp(Candidate pair, List<Sketch> sketches) {
    Stamp stamp = new Stamp().add(sketches.get(pair.one()).stamp());
    stamp.add(sketches.get(pair.other()).stamp()).add(pair.shared()).add(pair.familiar());
    pair.thirds().forEach(third -> stamp.add(sketches.get(third).stamp()));
    return stamp.value() & ~CODE;
  }

  /** How a pair of that stamp was judged; null when it never was. */
  @Nullable Likeness of(long stamp) {
    int found = Arrays.binarySearch(sorted, stamp);
    int at = found < 0 ? -found - 1 : found;
    return at < sorted.length && (sorted[at] & ~CODE) == stamp ? likeness(sorted[at]) : null;
  }

  /**
   * What need not be looked for again.
   *
   * @param texts those that are in the neighbourhood they were in, by today's numbers
   * @param pairs all of which one of these is the later text, by that
   */
  record Known(BitSet texts, List<Judged> pairs) {}

  /**
   * What need not be looked for again.
   *
   * @param now the issues of today
   * @param neighbourhoods of today's texts
   */
  Known known(List<Printed> now, long[] neighbourhoods) {
    BitSet same = new BitSet();
    int[] today = new int[texts];
    Arrays.fill(today, GONE);
    int text = 0;
    for (Printed issue : now) {
      int before = firsts.getOrDefault(issue.issue(), texts);
      for (int i = 0; i < issue.texts(); i++, text++) {
        if (before + i < texts) {
          today[before + i] = text;
          same.set(text, numbers[before + i] == neighbourhoods[text]);
        }
      }
    }
    return new Known(same, pairs(today, same));
  }

  /**
   * Gives all texts but some the neighbourhoods that they had.
   *
   * @param now the issues of today, each of which has the texts it had, unless these are among some
   * @param some today's numbers of those that keep the neighbourhood they have
   * @param neighbourhoods of today's texts
   */
  void fill(List<Printed> now, BitSet some, long[] neighbourhoods) {
    int text = 0;
    for (Printed issue : now) {
      int before = firsts.getOrDefault(issue.issue(), 0);
      for (int i = 0; i < issue.texts(); i++, text++) {
        if (!some.get(text)) {
          neighbourhoods[text] = numbers[before + i];
        }
      }
    }
  }

  /** A text that is where it was has its pairs with texts that are where they were. */
  private List<Judged> pairs(int[] today, BitSet same) {
    List<Judged> pairs = new ArrayList<>();
    for (int i = texts; i < numbers.length; i += PAIR) {
      int other = today[(int) numbers[i]];
      if (other != GONE && same.get(other)) {
        int one = today[(int) (numbers[i] >>> Integer.SIZE)];
        pairs.add(new Judged(one, other, likeness(numbers[i + 1]), numbers[i + 1] & ~CODE));
      }
    }
    return pairs;
  }

  private static long code(Likeness likeness) {
    return switch (likeness) {
      case NONE -> 0;
      case PASSAGE -> 1;
      case REPRINT -> 2;
    };
  }

  private static Likeness likeness(long verdict) {
    return switch ((int) (verdict & CODE)) {
      case 1 -> Likeness.PASSAGE;
      case 2 -> Likeness.REPRINT;
      default -> Likeness.NONE;
    };
  }
}
