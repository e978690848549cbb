package broadsheet.site.cite;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;

/** When something was printed: on a day, from a day to another, in a year. */
public sealed interface CitedDate {
  /** One day. */
  static CitedDate on(LocalDate day) {
    return new Day(day);
  }

  /** From a day to a later one, which may be the same. */
  static CitedDate between(LocalDate from, LocalDate to) {
    return from.equals(to) ? new Day(from) : new Days(from, to);
  }

  /** All of a year. */
  static CitedDate in(Year year) {
    return new WholeYear(year.getValue());
  }

  /**
   * In some writing of days.
   *
   * @param writing how a day is written
   * @param between what stands between two
   */
  String written(Writing writing, String between);

  /** The year, or both with that between them. */
  String years(String between);

  /** Year, month and day of the beginning, and of the end where it is another. */
  List<List<Integer>> parts();

  /** How a day is written. */
  @FunctionalInterface
  interface Writing {
    String of(LocalDate day);
  }

  /** A day. */
  record Day(LocalDate day) implements CitedDate {
    @Override
    public String written(Writing writing, String between) {
      return writing.of(day);
    }

    @Override
    public String years(String between) {
      return Integer.toString(day.getYear());
    }

    @Override
    public List<List<Integer>> parts() {
      return List.of(List.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
    }
  }

  /** Some days. */
  record Days(LocalDate from, LocalDate to) implements CitedDate {
    @Override
    public String written(Writing writing, String between) {
      return writing.of(from) + between + writing.of(to);
    }

    @Override
    public String years(String between) {
      String first = Integer.toString(from.getYear());
      return from.getYear() == to.getYear() ? first : first + between + to.getYear();
    }

    @Override
    public List<List<Integer>> parts() {
      return List.of(new Day(from).parts().get(0), new Day(to).parts().get(0));
    }
  }

  /** A year. */
  record WholeYear(int year) implements CitedDate {
    @Override
    public String written(Writing writing, String between) {
      return Integer.toString(year);
    }

    @Override
    public String years(String between) {
      return Integer.toString(year);
    }

    @Override
    public List<List<Integer>> parts() {
      return List.of(List.of(year));
    }
  }
}
