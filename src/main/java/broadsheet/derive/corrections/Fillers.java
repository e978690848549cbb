package broadsheet.derive.corrections;

import org.jspecify.annotations.Nullable;

/**
 * What usually stands in one place of five characters in a row, the other four given.
 *
 * <p>The counts know no five; a filler counts as often as the rarer of the two fours that hold it.
 */
final class Fillers {
  /** So often the usual character must stand there, and so many times more often than this one. */
  static final int FEWEST = 3;

  static final int TIMES = 5;

  /** What stands in the archive more often than that is not looked at. */
  private static final int SELDOM = 4;

  /** The two or three characters that the place does not part must stand that often. */
  private static final int OFTEN = 4;

  private static final int LENGTH = 5;

  private final Usage usage;
  private final Neighbours neighbours;

  /**
   * The usual character.
   *
   * @param character what usually stands there
   * @param times how often
   * @param printed how often else what is printed stands there
   * @param share of all that the usual one has, what is printed here left out
   */
  record Filler(char character, int times, int printed, double share) {}

  Fillers(Usage usage) {
    this.usage = usage;
    this.neighbours = new Neighbours(usage.pairs());
  }

  /** Whether what stands so often may be a misprint. */
  static boolean isSeldom(int times) {
    return times <= SELDOM;
  }

  /**
   * The usual character at {@code at} among the five from {@code from}, if there is another.
   *
   * @param here how often the five stand there as printed, themselves counted
   */
  @Nullable Filler usual(String field, int from, int at, int here) {
    int least = 1 + Math.max(FEWEST, TIMES * (here - 1));
    boolean often =
        inGap(field, from, at) >= least
            && inGap(field, from + 1, at) >= least
            && isOften(field, from, at, least)
            && isOften(field, at + 1, from + LENGTH, least);
    if (!often) {
      return null;
    }
    Count count = new Count(field, from, at);
    neighbours.between(field.charAt(at - 1), field.charAt(at + 1), count::add);
    return count.filler();
  }

  private boolean isOften(String field, int from, int to, int least) {
    return to - from < 2 || usage.times(field, from, to) >= Math.max(OFTEN, least);
  }

  /** How often four of the five stand with anything at {@code at}, where that is inside. */
  private int inGap(String field, int from, int at) {
    boolean inside = from < at && at < from + 3;
    int times = inside ? usage.gaps().times(field, from, at) : Gaps.MOST;
    return times == Gaps.MOST ? Usage.MOST : times;
  }

  /** Counts what fills a place. */
  private final class Count {
    private final char here;
    private final long first;
    private final long last;
    private final int hole;
    private char usual;
    private int most;
    private int all;
    private int printed;

    Count(String field, int from, int at) {
      this.here = field.charAt(at);
      this.hole = (from + 3 - at) * Character.SIZE;
      this.first = Usage.key(field, from, from + 4) ^ in(hole, here);
      this.last = Usage.key(field, from + 1, from + 5) ^ in(hole + Character.SIZE, here);
    }

    void add(int c) {
      int times = usage.times(first | in(hole, c));
      times = times == 0 ? 0 : Math.min(times, usage.times(last | in(hole + Character.SIZE, c)));
      if (c == here) {
        printed = Math.max(0, times - 1);
        return;
      }
      all += times;
      if (times > most) {
        most = times;
        usual = (char) c;
      }
    }

    /** A character where the place lies in the number of the four that hold it. */
    private static long in(int hole, int c) {
      return (long) c << hole;
    }

    @Nullable Filler filler() {
      return most == 0 ? null : new Filler(usual, most, printed, most / (double) (all + printed));
    }
  }
}
