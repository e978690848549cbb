package broadsheet.site;

import broadsheet.archive.IssueId;
import broadsheet.derive.ArticleSummary;
import broadsheet.derive.IssueSummary;
import broadsheet.site.MonthGrid.Day;
import broadsheet.site.MonthGrid.DayIssue;
import broadsheet.site.MonthGrid.Week;
import broadsheet.text.Stamp;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The days of one publication: which have an issue, which lack one.
 *
 * <p>A day between the first and the last issue without one is missing; of days before and after
 * nothing is claimed.
 */
final class Calendars {
  private final String publication;
  private final NavigableMap<LocalDate, List<IssueSummary>> days = new TreeMap<>();
  private final Set<LocalDate> silent;

  /**
   * @param publication its id
   * @param newestFirst its issues, at least one
   */
  Calendars(String publication, List<IssueSummary> newestFirst) {
    this.publication = publication;
    for (int i = newestFirst.size() - 1; i >= 0; i--) {
      IssueSummary issue = newestFirst.get(i);
      days.computeIfAbsent(issue.id().date(), d -> new ArrayList<>()).add(issue);
    }
    this.silent = SilentDays.among(days);
  }

  LocalDate first() {
    return days.firstKey();
  }

  LocalDate last() {
    return days.lastKey();
  }

  /** The years from the first issue to the last that have an issue, ascending. */
  List<Year> years() {
    return days.keySet().stream().map(d -> Year.of(d.getYear())).distinct().toList();
  }

  /** The months that have an issue, ascending. */
  List<YearMonth> months() {
    return days.keySet().stream().map(YearMonth::from).distinct().toList();
  }

  /** The issues of a month in their order. */
  List<IssueSummary> issues(YearMonth month) {
    return days.subMap(month.atDay(1), true, month.atEndOfMonth(), true).values().stream()
        .flatMap(List::stream)
        .toList();
  }

  /** The issues of a year in their order. */
  List<IssueSummary> all(Year year) {
    return days
        .subMap(year.atDay(1), true, LocalDate.of(year.getValue(), 12, 31), true)
        .values()
        .stream()
        .flatMap(List::stream)
        .toList();
  }

  /** The issues of a day. */
  List<IssueSummary> issues(LocalDate day) {
    return days.getOrDefault(day, List.of());
  }

  /** Tells whether a year's calendar is what it was. */
  long stamp(Year year) {
    return stamp(year.atDay(1), LocalDate.of(year.getValue(), 12, 31));
  }

  /** Tells whether a month's calendar is what it was. */
  long stamp(YearMonth month) {
    return stamp(month.atDay(1), month.atEndOfMonth());
  }

  /** Made of the issues of these days, and of what is known of those without. */
  private long stamp(LocalDate from, LocalDate to) {
    Stamp stamp = new Stamp();
    for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
      stamp.add(state(day).label());
    }
    days.subMap(from, true, to, true).values().forEach(all -> stamp.add(Plan.ofIssues(all)));
    return stamp.value();
  }

  int issues(Year year) {
    return days
        .subMap(year.atDay(1), true, LocalDate.of(year.getValue(), 12, 31), true)
        .values()
        .stream()
        .mapToInt(List::size)
        .sum();
  }

  /** Days with an issue. */
  int held(YearMonth month) {
    return days.subMap(month.atDay(1), true, month.atEndOfMonth(), true).size();
  }

  /** Days of the month that lie between the first issue and the last and have none. */
  int missing(YearMonth month) {
    int missing = 0;
    for (int day = 1; day <= month.lengthOfMonth(); day++) {
      missing += state(month.atDay(day)) == DayState.MISSING ? 1 : 0;
    }
    return missing;
  }

  /** The calendar of a month as a page shows it. */
  MonthGrid grid(Here here, YearMonth month) {
    String own = Urls.month(publication, month);
    boolean linked = held(month) > 0 && !own.equals(here.path());
    return new MonthGrid(
        here.dates().month(month),
        linked ? here.to(own) : null,
        weeks(here, month),
        summary(here, month));
  }

  /** 30 期，缺 2 日. */
  String summary(Here here, YearMonth month) {
    return counted(here, issues(month).size(), missing(month));
  }

  private static String counted(Here here, int issues, int missing) {
    String held = here.messages().count("count.issues", issues);
    return missing == 0 ? held : held + " · " + here.messages().count("calendar.gaps", missing);
  }

  /** The same for a year. */
  String summary(Here here, Year year) {
    int missing = 0;
    for (int month = 1; month <= 12; month++) {
      missing += missing(year.atMonth(month));
    }
    return counted(here, issues(year), missing);
  }

  private List<Week> weeks(Here here, YearMonth month) {
    List<Day> cells = new ArrayList<>();
    int blanks = month.atDay(1).getDayOfWeek().getValue() - 1;
    for (int i = 0; i < blanks; i++) {
      cells.add(blank());
    }
    for (int day = 1; day <= month.lengthOfMonth(); day++) {
      cells.add(day(here, month.atDay(day)));
    }
    while (cells.size() % 7 != 0) {
      cells.add(blank());
    }
    List<Week> weeks = new ArrayList<>();
    for (int i = 0; i < cells.size(); i += 7) {
      weeks.add(new Week(cells.subList(i, i + 7)));
    }
    return weeks;
  }

  private static Day blank() {
    return new Day(0, "blank", "", "", List.of());
  }

  private Day day(Here here, LocalDate date) {
    String state = state(date).label();
    String name = here.messages().get("day." + state);
    String label = here.dates().full(date) + " " + name;
    List<DayIssue> issues =
        days.getOrDefault(date, List.of()).stream().map(i -> dayIssue(here, i)).toList();
    return new Day(date.getDayOfMonth(), state, name, label, issues);
  }

  /** What can be said of a day. */
  DayState state(LocalDate date) {
    List<IssueSummary> issues = issues(date);
    if (!issues.isEmpty()) {
      return DayState.of(issues);
    }
    if (date.isBefore(first()) || date.isAfter(last())) {
      return DayState.BEYOND;
    }
    return silent.contains(date) ? DayState.UNPUBLISHED : DayState.MISSING;
  }

  /** An issue in a calendar or a list of a month. */
  static DayIssue dayIssue(Here here, IssueSummary issue) {
    IssueId id = issue.id();
    return new DayIssue(
        here.to(Urls.issue(id)),
        here.issue(id).text(),
        id.edition().isEmpty() ? null : id.edition(),
        Mastheads.counts(here.messages(), issue),
        leader(here, issue));
  }

  private static @Nullable String leader(Here here, IssueSummary issue) {
    if (issue.pages().isEmpty()) {
      return null;
    }
    List<ArticleSummary> front = Mastheads.on(issue, issue.pages().get(0).label());
    return Optional.ofNullable(FrontPages.of(Entries.plain(here), front).lead())
        .map(Entry::title)
        .orElse(null);
  }

  /** A month in the strip of its year. */
  Coverage.MonthCell cell(Here here, YearMonth month) {
    int held = held(month);
    int missing = missing(month);
    String label = here.dates().month(month) + "：" + summary(here, month);
    return new Coverage.MonthCell(
        here.dates().monthName(month.getMonthValue()),
        held == 0 ? null : here.to(Urls.month(publication, month)),
        issues(month).size(),
        label,
        state(held, missing));
  }

  private static String state(int held, int missing) {
    if (held == 0) {
      return missing == 0 ? "beyond" : "missing";
    }
    return missing == 0 ? "held" : "part";
  }
}
