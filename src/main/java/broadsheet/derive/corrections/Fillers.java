package broadsheet.derive.corrections;

import org.jspecify.annotations.Nullable;

/**
 * What usually stands in one place of five characters in a row, the other four given.
 *
 * <p>The counts know no five; a filler counts as often as the rarer of the two fours that hold it.
 */
final class Fillers {
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
    this.neighbours = new Neighbours(usage);
  }

  /** The usual character at {@code at} among the five from {@code from}, if there is another. */
  @Nullable Filler usual(String field, int from, int at) {
    int to = from + LENGTH;
    if (usage.times(field, from, from + 4) > SELDOM
        && usage.times(field, from + 1, from + 5) > SELDOM) {
      return null;
    }
    if (!isOften(field, from, at) || !isOften(field, at + 1, to)) {
      return null;
    }
    Count count = new Count(new StringBuilder(field.substring(from, to)), at - from);
    neighbours.between(field.charAt(at - 1), field.charAt(at + 1), count::add);
    return count.filler();
  }

  private boolean isOften(String field, int from, int to) {
    return to - from < 2 || usage.times(field, from, to) >= OFTEN;
  }

  /** Counts what fills a place. */
  private final class Count {
    private final StringBuilder five;
    private final int hole;
    private final char here;
    private char usual;
    private int most;
    private int all;
    private int printed;

    Count(StringBuilder five, int hole) {
      this.five = five;
      this.hole = hole;
      this.here = five.charAt(hole);
    }

    void add(int c) {
      five.setCharAt(hole, (char) c);
      int times = usage.times(five, 0, 4);
      times = times == 0 ? 0 : Math.min(times, usage.times(five, 1, 5));
      if (c == here) {
        printed = Math.max(0, times - 1);
      } else {
        all += times;
      }
      if (c != here && times > most) {
        most = times;
        usual = (char) c;
      }
    }

    @Nullable Filler filler() {
      return most == 0 ? null : new Filler(usual, most, printed, most / (double) (all + printed));
    }
  }
}
