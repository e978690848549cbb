package broadsheet.dating;

import java.time.LocalDate;
import java.util.Set;

/**
 * Days on which the issue has another page of that label already.
 *
 * @param days the days
 */
record Taken(Set<LocalDate> days) implements Evidence {
  private static final double UNLIKELY = Math.log(0.03);

  Taken {
    days = Set.copyOf(days);
  }

  @Override
  public double log(LocalDate day, Habit habit) {
    return days.contains(day) ? UNLIKELY : 0;
  }

  @Override
  public Clue clue(Habit habit) {
    return new Clue(0, "", "the issue of that day has another page of this label");
  }

  @Override
  public Evidence quotedFrom(String file) {
    return this;
  }
}
