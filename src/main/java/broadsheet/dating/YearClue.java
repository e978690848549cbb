package broadsheet.dating;

import java.time.LocalDate;

/**
 * A year that is named, or that a count gives.
 *
 * @param year the year
 * @param sort how it is told
 * @param weight how much it counts
 * @param clue where it stands
 */
record YearClue(int year, Sort sort, double weight, Clue clue) implements Evidence {
  /** How a year is told. */
  enum Sort {
    /** Named in a text: mostly this year or the last; often history, sometimes a plan. */
    NAMED(0.42, 0.16, 0.07),
    /** An anniversary or a numbered meeting. */
    COUNTED(0.85, 0.06, 0.05);

    private final double same;
    private final double yearAfter;
    private final double yearBefore;

    Sort(double same, double yearAfter, double yearBefore) {
      this.same = same;
      this.yearAfter = yearAfter;
      this.yearBefore = yearBefore;
    }

    /** Share of papers that lie so many years after the year that is told. */
    double share(int yearsLater) {
      double rest = 1 - same - yearAfter - yearBefore;
      return switch (yearsLater) {
        case 0 -> same;
        case 1 -> yearAfter;
        case -1 -> yearBefore;
        default -> yearsLater > 0 ? rest * 0.8 / (8.0 + yearsLater * 1.5) : rest * 0.02;
      };
    }
  }

  @Override
  public double log(LocalDate day, Habit habit) {
    return weight * Math.log(sort.share(day.getYear() - year));
  }

  @Override
  public Clue clue(Habit habit) {
    return clue;
  }

  @Override
  public Evidence quotedFrom(String file) {
    return new YearClue(year, sort, weight, clue.quotedFrom(file));
  }

  YearClue weighing(double newWeight) {
    return new YearClue(year, sort, newWeight, clue);
  }
}
