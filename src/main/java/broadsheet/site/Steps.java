package broadsheet.site;

import java.util.ArrayList;
import java.util.List;

/**
 * Five steps of shading, each for a fifth of the numbers from the least to the largest.
 *
 * @param least the smallest number that is shaded, at least 1
 * @param most the largest number
 */
record Steps(int least, int most) {
  private static final int FIVE = 5;

  Steps {
    least = Math.max(least, 1);
    most = Math.max(most, least);
  }

  /** From 1 on. */
  static Steps to(int most) {
    return new Steps(1, most);
  }

  private long size() {
    return (long) most - least + 1;
  }

  /** The step of a number, from 1 to 5; 0 for one below all. */
  int of(int count) {
    return count < least ? 0 : (int) ((FIVE * (count - least + 1L) + size() - 1) / size());
  }

  /** What the steps mean: those that no whole number falls in are left out. */
  List<Step> legend(Messages messages) {
    List<Step> legend = new ArrayList<>();
    for (int step = 1; step <= FIVE; step++) {
      long from = least + size() * (step - 1) / FIVE;
      long to = least - 1 + size() * step / FIVE;
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
