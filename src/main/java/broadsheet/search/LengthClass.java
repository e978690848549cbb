package broadsheet.search;

import java.util.List;

/**
 * How long an article is, which ranks it and tells its place among the articles of its issue.
 *
 * <p>The articles of an issue are numbered class after class, the longest first, so four numbers an
 * issue tell the class of every article, and with {@link #together} its bundle too.
 */
enum LengthClass {
  LONG(1000, 1, 2.4),
  MIDDLE(500, 3, 1.2),
  SHORT(250, 6, 0.6),
  BRIEF(0, 12, 0.25);

  /** All of them, the longest first. */
  static final List<LengthClass> ALL = List.of(values());

  private final int least;
  private final int together;
  private final double length;

  LengthClass(int least, int together, double length) {
    this.least = least;
    this.together = together;
    this.length = length;
  }

  /** Its number among all of them, from 0. */
  int number() {
    return ALL.indexOf(this);
  }

  /** The class of a text of so many units. */
  static LengthClass of(int units) {
    return ALL.stream().filter(c -> units >= c.least).findFirst().orElse(BRIEF);
  }

  /** So many articles of this class make a bundle: about two thousand units. */
  int together() {
    return together;
  }

  /** What ranking takes for the length of such an article, 1 being a usual one. */
  double length() {
    return length;
  }

  /** How many bundles so many articles of this class make. */
  int bundles(int articles) {
    return (articles + together - 1) / together;
  }
}
