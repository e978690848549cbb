package broadsheet.dating;

import java.time.LocalDate;

/**
 * A word that belongs to a time.
 *
 * @param first the first day it can be printed
 * @param last the last day it is in everybody's mouth
 * @param after how much of that is left a year later
 * @param clue where it stands
 */
record TimeWord(LocalDate first, LocalDate last, double after, Clue clue) implements Evidence {
  private static final double BEFORE = Math.log(0.002);

  /** Below this a word that once was common is never: people remember. */
  private static final double LEAST = Math.log(0.005);

  private static final double YEAR = 365.25;

  @Override
  public double log(LocalDate day, Habit habit) {
    if (day.isBefore(first)) {
      return BEFORE;
    }
    if (!day.isAfter(last)) {
      return 0;
    }
    double years = (day.toEpochDay() - last.toEpochDay()) / YEAR;
    return Math.max(LEAST, Math.log(after) * Math.min(1.5, Math.sqrt(years)));
  }

  @Override
  public Clue clue(Habit habit) {
    return clue;
  }

  @Override
  public Evidence quotedFrom(String file) {
    return new TimeWord(first, last, after, clue.quotedFrom(file));
  }
}
