package broadsheet.search;

import java.util.Comparator;

/**
 * How an article stands among those that hold a key, when nothing but the key is asked for.
 *
 * <p>The same figures rank hits in the scripts ({@code rank.js}).
 *
 * @param document its number in the part
 * @param day on which it was printed, counted from 1970-01-01
 * @param heads 1 if the key is in the headline, plus 2 if in kicker or deck
 * @param times how often it is in the body
 * @param length how long the article is
 */
record Standing(int document, long day, int heads, int times, LengthClass length) {
  private static final double HEADLINE = 3;
  private static final double OTHER_HEADS = 1.5;

  /** The best first; of equally good ones the newest, and of one day as they are numbered. */
  static final Comparator<Standing> BEST_FIRST =
      Comparator.comparingDouble(Standing::points)
          .thenComparingLong(Standing::day)
          .reversed()
          .thenComparingInt(Standing::document);

  double points() {
    return ((heads & 1) == 0 ? 0 : HEADLINE)
        + ((heads & 2) == 0 ? 0 : OTHER_HEADS)
        + times / (times + 0.5 + length.length());
  }
}
