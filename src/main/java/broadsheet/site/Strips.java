package broadsheet.site;

import broadsheet.derive.ArticleSummary;
import broadsheet.site.MonthCounts.Places;
import broadsheet.site.Strip.Cell;
import broadsheet.site.Strip.Head;
import broadsheet.site.Strip.Row;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Draws the strip of a list: days where it ran for a year or less, months where for up to forty
 * years, else years by the decade.
 *
 * @param here the list's own page
 * @param places where its articles stand
 * @param held the days of which there is a paper that the list could be about
 * @param articles of the list, at least one
 */
record Strips(Here here, Places places, HeldDays held, List<ArticleSummary> articles) {
  private static final int FEW_MONTHS = 12;
  private static final int MANY_YEARS = 40;

  /** What a cell stands for. */
  private enum Grain {
    DAYS,
    MONTHS,
    YEARS
  }

  private static Grain grain(MonthCounts counts) {
    if (counts.first().until(counts.last(), ChronoUnit.MONTHS) < FEW_MONTHS) {
      return Grain.DAYS;
    }
    boolean many = counts.last().getYear() - counts.first().getYear() >= MANY_YEARS;
    return many ? Grain.YEARS : Grain.MONTHS;
  }

  /** Tells whether the papers that are held in the time of the strip are what they were. */
  static long stamp(HeldDays held, MonthCounts counts) {
    return switch (grain(counts)) {
      case DAYS -> held.stampOfDays(counts.first(), counts.last());
      case MONTHS ->
          held.stamp(
              YearMonth.of(counts.first().getYear(), 1), YearMonth.of(counts.last().getYear(), 12));
      case YEARS ->
          held.stamp(
              YearMonth.of(decade(counts.first()), 1), YearMonth.of(decade(counts.last()) + 9, 12));
    };
  }

  private static int decade(YearMonth month) {
    return Math.floorDiv(month.getYear(), 10) * 10;
  }

  Strip strip() {
    return switch (grain(counts())) {
      case DAYS -> days();
      case MONTHS -> months();
      case YEARS -> years();
    };
  }

  private MonthCounts counts() {
    return places.counts();
  }

  private Strip days() {
    Map<LocalDate, Integer> byDay = new HashMap<>();
    articles.forEach(a -> byDay.merge(a.issue().date(), 1, Integer::sum));
    Steps steps = steps(byDay.values());
    List<Row> rows = new ArrayList<>();
    for (YearMonth m = counts().first(); !m.isAfter(counts().last()); m = m.plusMonths(1)) {
      YearMonth month = m;
      List<Cell> cells = cells(1, 31, d -> day(month, d, byDay, steps));
      rows.add(new Row(here.dates().month(month), count(counts().in(month)), cells));
    }
    List<Head> heads = heads(1, 31, d -> here.messages().format("strip.day", d));
    return strip("days", heads, rows, steps);
  }

  private Cell day(YearMonth month, int day, Map<LocalDate, Integer> counts, Steps steps) {
    if (day > month.lengthOfMonth()) {
      return new Cell("blank", null, 0, "");
    }
    LocalDate date = month.atDay(day);
    int count = counts.getOrDefault(date, 0);
    return cell(here.dates().plain(date), places.of(date), count, held.has(date), steps);
  }

  private Strip months() {
    List<Row> rows = new ArrayList<>();
    Steps steps = Steps.to(most(1));
    for (int y = counts().first().getYear(); y <= counts().last().getYear(); y++) {
      Year year = Year.of(y);
      List<Cell> cells = cells(1, 12, m -> month(year.atMonth(m), steps));
      rows.add(new Row(here.dates().year(year), count(counts().in(year)), cells));
    }
    List<Head> heads = heads(1, 12, here.dates()::monthName);
    return strip("months", heads, rows, steps);
  }

  private Cell month(YearMonth month, Steps steps) {
    boolean isHeld = held.has(month, month);
    String name = here.dates().month(month);
    return cell(name, places.of(month), counts().in(month), isHeld, steps);
  }

  private Strip years() {
    List<Row> rows = new ArrayList<>();
    Steps steps = Steps.to(most(12));
    for (int d = decade(counts().first()); d <= decade(counts().last()); d += 10) {
      int decade = d;
      List<Cell> cells = cells(0, 9, y -> year(Year.of(decade + y), steps));
      int count = counts().in(YearMonth.of(decade, 1), YearMonth.of(decade + 9, 12));
      rows.add(new Row(here.messages().format("strip.decade", decade), count(count), cells));
    }
    List<Head> heads = heads(0, 9, y -> here.messages().format("strip.year", y));
    return strip("years", heads, rows, steps);
  }

  private Cell year(Year year, Steps steps) {
    boolean isHeld = held.has(year.atMonth(1), year.atMonth(12));
    String name = here.dates().year(year);
    return cell(name, places.of(year), counts().in(year), isHeld, steps);
  }

  /** The most articles of a stretch of so many months, counted from January. */
  private int most(int months) {
    int most = 0;
    YearMonth month = YearMonth.of(counts().first().getYear(), 1);
    for (; !month.isAfter(counts().last()); month = month.plusMonths(months)) {
      most = Math.max(most, counts().in(month, month.plusMonths(months - 1L)));
    }
    return most;
  }

  private static Steps steps(Iterable<Integer> counts) {
    int most = 0;
    for (int count : counts) {
      most = Math.max(most, count);
    }
    return Steps.to(most);
  }

  private Cell cell(String when, String place, int count, boolean isHeld, Steps steps) {
    if (count > 0) {
      String label = here.messages().format("strip.cell", when, count(count));
      return new Cell("s" + steps.of(count), here.to(place), count, label);
    }
    String state = isHeld ? "none" : "gap";
    String label =
        here.messages().format("strip.cell", when, here.messages().get("strip." + state));
    return new Cell(state, null, 0, label);
  }

  private String count(int count) {
    return here.messages().count("count.articles", count);
  }

  private static List<Cell> cells(int first, int last, IntFunction<Cell> maker) {
    return IntStream.rangeClosed(first, last).mapToObj(maker).toList();
  }

  private static List<Head> heads(int first, int last, IntFunction<String> name) {
    return IntStream.rangeClosed(first, last)
        .mapToObj(i -> new Head(Integer.toString(i), name.apply(i)))
        .toList();
  }

  private Strip strip(String grain, List<Head> heads, List<Row> rows, Steps steps) {
    String caption = here.messages().get("strip." + grain);
    return new Strip(caption, grain, heads, rows, steps.legend(here.messages()));
  }
}
