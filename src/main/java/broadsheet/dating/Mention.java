package broadsheet.dating;

import java.time.LocalDate;

/**
 * A date that is printed somewhere, or that a name or a neighbour gives.
 *
 * @param kind what it does there
 * @param date the date as far as printed
 * @param clue where it stands; what it says is known by its kind
 * @param weight how much it counts: less for one of many of its kind, which are not independent
 * @param offsets the distributions
 */
record Mention(MentionKind kind, PrintedDate date, Clue clue, double weight, Offsets offsets)
    implements Evidence {
  private static final double WRONG_WEEKDAY = Math.log(0.03);

  @Override
  public double log(LocalDate day, Habit habit) {
    double log = offsets.log(kind, habit, date.before(day), date.year() != 0);
    double weekday = date.weekday() == 0 || date.weekdayFits(day) ? 0 : WRONG_WEEKDAY;
    return weight * (log + weekday);
  }

  @Override
  public Clue clue(Habit habit) {
    String says = clue.says().isEmpty() ? offsets.says(kind, habit) : clue.says();
    return new Clue(clue.line(), clue.quote(), says);
  }

  @Override
  public Mention quotedFrom(String file) {
    return new Mention(kind, date, clue.quotedFrom(file), weight, offsets);
  }

  Mention weighing(double newWeight) {
    return new Mention(kind, date, clue, newWeight, offsets);
  }
}
