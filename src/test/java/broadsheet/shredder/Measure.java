package broadsheet.shredder;

import java.util.List;

/**
 * How long things are and how often an article has them; what real pages have.
 *
 * @param paragraph the median length of a paragraph
 * @param spread of the logarithm of that length
 * @param paragraphs weights of 1, 2, 3, 4, 5 to 8 and 9 to 14 paragraphs an article
 * @param page fewest and most characters of articles on a page
 * @param kicker share of articles with a kicker
 * @param deck share of articles with a deck
 * @param tail share of headlines that go on behind a space
 * @param briefs share of pages with a run of news without headlines
 */
record Measure(
    double paragraph,
    double spread,
    List<Integer> paragraphs,
    List<Integer> page,
    double kicker,
    double deck,
    double tail,
    double briefs) {
  Measure {
    paragraphs = List.copyOf(paragraphs);
    page = List.copyOf(page);
  }

  static final Measure CITY =
      new Measure(
          118, 0.5, List.of(8, 12, 16, 18, 34, 12), List.of(3600, 6800), 0.2, 0.15, 0.45, 0.05);

  static final Measure NATIONAL =
      new Measure(
          112, 0.68, List.of(24, 18, 16, 12, 19, 11), List.of(4600, 9000), 0.32, 0.25, 0.2, 0.3);

  int paragraphs(Dice dice) {
    int[] weights = paragraphs.stream().mapToInt(Integer::intValue).toArray();
    int sort = dice.weighted(List.of(1, 2, 3, 4, 5, 9), weights);
    return sort == 5 ? dice.between(5, 8) : sort == 9 ? dice.between(9, 14) : sort;
  }

  /** Characters of a paragraph, 25 to 420. */
  int length(Dice dice) {
    double length = paragraph * Math.exp(spread * dice.normal());
    return (int) Math.max(25, Math.min(420, length));
  }

  int pageLength(Dice dice) {
    return dice.between(page.get(0), page.get(1));
  }
}
