package broadsheet.site;

import java.util.ArrayList;
import java.util.List;

/**
 * Five steps of shading, each for a fifth of the way to the largest number.
 *
 * @param most the largest number, at least 1
 */
record Steps(int most) {
  private static final int FIVE = 5;

  Steps {
    most = Math.max(most, 1);
  }

  /** The step of a number, from 1 to 5; 0 for none. */
  int of(int count) {
    return count <= 0 ? 0 : (int) (((long) FIVE * count + most - 1) / most);
  }

  /** What the steps mean: those that no whole number falls in are left out. */
  List<Step> legend(Messages messages) {
    List<Step> legend = new ArrayList<>();
    for (int step = 1; step <= FIVE; step++) {
      long from = (long) most * (step - 1) / FIVE + 1;
      long to = (long) most * step / FIVE;
      if (from <= to) {
        legend.add(new Step(step, label(messages, from, to)));
      }
    }
    return legend;
  }

  private static String label(Messages messages, long from, long to) {
    return from == to
        ? messages.count("count.articles", from)
        : messages.format("steps.range", Messages.grouped(from), Messages.grouped(to));
  }

  /**
   * A step of a legend.
   *
   * @param number from 1, the palest, to 5
   * @param label how many articles, in words
   */
  public record Step(int number, String label) {}
}
