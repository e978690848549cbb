package broadsheet.dating;

import java.time.LocalDate;

/**
 * A year that is named, or that a count gives.
 *
 * @param year the year
 * @param sort how it is told
 * @param clue where it stands
 */
record YearClue(int year, Sort sort, Clue clue) implements Evidence {
  /** In January what happened last year is news, and this year has hardly been named. */
  private static final double TURN_OF_THE_YEAR = 0.4;

  /** How a year is told. */
  enum Sort {
    /** The latest that a text names: mostly this year or the last; sometimes a plan. */
    NAMED(0.62, 0.18, 0.04),
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
    int later = day.getYear() - year;
    if (sort == Sort.NAMED && day.getMonthValue() <= 2 && (later == 0 || later == 1)) {
      return Math.log(TURN_OF_THE_YEAR);
    }
    return Math.log(sort.share(later));
  }

  @Override
  public Clue clue(Habit habit) {
    return clue;
  }

  @Override
  public Evidence quotedFrom(String file) {
    return new YearClue(year, sort, clue.quotedFrom(file));
  }
}
