package broadsheet.site;

import broadsheet.derive.ArticleSummary;
import broadsheet.site.MonthCounts.Places;
import broadsheet.text.Stamp;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/**
 * Spreads a list of articles over web pages by date, never by number: a page of 2022 holds what was
 * printed in 2022, whatever is added later.
 *
 * <p>A short list is one page; a long one has a page a year, a year that is long itself a page a
 * month, and a long month a page a day. The list's own address shows the newest part. Numbers of
 * articles stand there, and on the page of a year or month that they count: else each new article
 * would change all pages.
 */
final class Runs {
  /** More entries than this are not put on one page. */
  static final int LONG = 100;

  /** One part of the list: where it is and what is on it. */
  private record Slice(Year year, List<ArticleSummary> articles) {}

  /**
   * What a list is.
   *
   * @param base its own address
   * @param all its articles, newest first
   * @param entry the stamp of an article as it stands in the list
   * @param beside the stamp of what else its pages show; told whether it is the list's own address
   * @param glance what its own address shows of the whole run
   * @param items makes what stands on its pages
   */
  record Source(
      String base,
      List<ArticleSummary> all,
      ToLongFunction<ArticleSummary> entry,
      Beside beside,
      RunGlance glance,
      Function<Here, RunItems> items) {
    /** A list that shows nothing of the archive beside its articles. */
    static Source plain(String base, List<ArticleSummary> all) {
      return new Source(
          base, all, ArticleSummary::stamp, own -> 0, RunGlance.NONE, RunItems::plain);
    }
  }

  /** The stamp of what pages of a list show beside articles. */
  @FunctionalInterface
  interface Beside {
    long stamp(boolean ownAddress);
  }

  private final Imprint imprint;
  private final Source source;
  private final String base;
  private final List<ArticleSummary> all;
  private final BiFunction<Here, Run, View> maker;

  /** Empty where the list is one page. */
  private final NavigableMap<Year, List<ArticleSummary>> years = new TreeMap<>();

  /** The months of long years. */
  private final NavigableMap<YearMonth, List<ArticleSummary>> months = new TreeMap<>();

  /** The days of long months. */
  private final NavigableMap<LocalDate, List<ArticleSummary>> days = new TreeMap<>();

  private Runs(Imprint imprint, Source source, BiFunction<Here, Run, View> maker) {
    this.imprint = imprint;
    this.source = source;
    this.base = source.base();
    this.all = source.all();
    this.maker = maker;
    if (all.size() > LONG) {
      file(all, Runs::year, years);
      years.values().stream().filter(Runs::isLong).forEach(y -> file(y, Runs::month, months));
      months.values().stream().filter(Runs::isLong).forEach(m -> file(m, Runs::day, days));
    }
  }

  private static <K> void file(
      List<ArticleSummary> articles,
      Function<ArticleSummary, K> key,
      Map<K, List<ArticleSummary>> into) {
    articles.forEach(a -> into.computeIfAbsent(key.apply(a), k -> new ArrayList<>()).add(a));
  }

  private static boolean isLong(List<ArticleSummary> articles) {
    return articles.size() > LONG;
  }

  /** The months of a long year; none of a short one. */
  private NavigableMap<YearMonth, List<ArticleSummary>> monthsOf(Year year) {
    return months.subMap(year.atMonth(1), true, year.atMonth(12), true);
  }

  /** The days of a long month; none of a short one. */
  private NavigableMap<LocalDate, List<ArticleSummary>> daysOf(YearMonth month) {
    return days.subMap(month.atDay(1), true, month.atEndOfMonth(), true);
  }

  /**
   * Plans the pages of a list.
   *
   * @param imprint what all pages share
   * @param source the list
   * @param maker makes the view of a page and what stands on it
   */
  static List<Plan> plan(Imprint imprint, Source source, BiFunction<Here, Run, View> maker) {
    return new Runs(imprint, source, maker).plans();
  }

  private List<Plan> plans() {
    if (years.isEmpty()) {
      return List.of(plan(base, () -> new Slice(Year.of(0), all)));
    }
    List<Plan> plans = new ArrayList<>();
    plans.add(plan(base, () -> newest(years.lastKey())));
    years.keySet().forEach(year -> plans.add(plan(Urls.yearOf(base, year), () -> newest(year))));
    months
        .keySet()
        .forEach(month -> plans.add(plan(Urls.monthOf(base, month), () -> newest(month))));
    days.forEach(
        (day, articles) ->
            plans.add(
                plan(Urls.dayOf(base, day), () -> new Slice(Year.of(day.getYear()), articles))));
    return plans;
  }

  private Plan plan(String path, Supplier<Slice> slice) {
    return new Plan(
        path,
        () -> stamp(path, slice.get()),
        () -> {
          Here here = new Here(imprint, path);
          return maker.apply(here, run(here, slice.get()));
        });
  }

  private long stamp(String path, Slice slice) {
    Stamp stamp = new Stamp().add(source.beside().stamp(path.equals(base)));
    if (path.equals(base)) {
      stamp.add(source.glance().stamp(all));
    }
    for (ArticleSummary article : counted(path, slice)) {
      stamp.add(source.entry().applyAsLong(article));
    }
    years.keySet().forEach(year -> stamp.add(year.getValue()));
    monthsOf(slice.year).keySet().forEach(month -> stamp.add(month.getMonthValue()));
    daysBeside(slice).keySet().forEach(day -> stamp.add(day.getDayOfMonth()));
    return stamp.value();
  }

  /** The articles whose number the page tells: all, of the year, the month, or what it shows. */
  private List<ArticleSummary> counted(String path, Slice slice) {
    if (path.equals(base)) {
      return all;
    }
    if (path.equals(Urls.yearOf(base, slice.year))) {
      return years.getOrDefault(slice.year, List.of());
    }
    return path.equals(monthPath(slice))
        ? months.getOrDefault(month(slice.articles.get(0)), List.of())
        : slice.articles;
  }

  private String monthPath(Slice slice) {
    return Urls.monthOf(base, month(slice.articles.get(0)));
  }

  /** A year, or the newest part of a long one. */
  private Slice newest(Year year) {
    NavigableMap<YearMonth, List<ArticleSummary>> parts = monthsOf(year);
    return parts.isEmpty()
        ? new Slice(year, years.getOrDefault(year, List.of()))
        : newest(parts.lastKey());
  }

  /** A month, or the newest day of a long one. */
  private Slice newest(YearMonth month) {
    NavigableMap<LocalDate, List<ArticleSummary>> parts = daysOf(month);
    return new Slice(
        Year.of(month.getYear()),
        parts.isEmpty() ? months.getOrDefault(month, List.of()) : parts.lastEntry().getValue());
  }

  /** The days of the month that a page shows some of, where it is long. */
  private NavigableMap<LocalDate, List<ArticleSummary>> daysBeside(Slice slice) {
    return slice.articles.isEmpty() ? new TreeMap<>() : daysOf(month(slice.articles.get(0)));
  }

  private Run run(Here here, Slice slice) {
    List<ArticleSummary> counted = counted(here.path(), slice);
    boolean tellsMonth = counted.size() > slice.articles.size();
    boolean tellsYear = tellsMonth && !here.path().equals(monthPath(slice));
    List<Door> yearDoors = new ArrayList<>();
    List<Door> monthDoors = new ArrayList<>();
    List<Door> dayDoors = new ArrayList<>();
    years.forEach((year, some) -> yearDoors.add(door(here, slice, year, some)));
    monthsOf(slice.year)
        .forEach((month, some) -> monthDoors.add(door(here, slice, month, some, tellsYear)));
    daysBeside(slice)
        .forEach((day, some) -> dayDoors.add(door(here, slice, day, some, tellsMonth)));
    Collections.reverse(yearDoors);
    boolean own = here.path().equals(base);
    return new Run(
        summary(here, counted),
        yearDoors,
        monthDoors,
        dayDoors,
        groups(here, slice.articles, !dayDoors.isEmpty()),
        counted.isEmpty() ? "" : date(counted, counted.size() - 1),
        counted.isEmpty() ? "" : date(counted, 0),
        own ? source.glance().strip(here, base, all) : null,
        own ? source.glance().curves(here, base, all) : List.of());
  }

  private static String date(List<ArticleSummary> articles, int place) {
    return articles.get(place).issue().date().toString();
  }

  private Door door(Here here, Slice slice, Year year, List<ArticleSummary> articles) {
    return new Door(
        here.dates().year(year),
        here.to(Urls.yearOf(base, year)),
        here.path().equals(base) ? Messages.grouped(articles.size()) : null,
        null,
        year.equals(slice.year));
  }

  private Door door(
      Here here, Slice slice, YearMonth month, List<ArticleSummary> articles, boolean tell) {
    return new Door(
        here.dates().monthName(month.getMonthValue()),
        here.to(Urls.monthOf(base, month)),
        tell ? Messages.grouped(articles.size()) : null,
        null,
        month.equals(month(slice.articles.get(0))));
  }

  private Door door(
      Here here, Slice slice, LocalDate day, List<ArticleSummary> articles, boolean tell) {
    return new Door(
        here.dates().day(MonthDay.from(day)),
        here.to(Urls.dayOf(base, day)),
        tell ? Messages.grouped(articles.size()) : null,
        null,
        day.equals(slice.articles.get(0).issue().date()));
  }

  /** How many articles, from when to when. */
  static String summary(Here here, List<ArticleSummary> newestFirst) {
    String count = here.messages().count("count.articles", newestFirst.size());
    if (newestFirst.isEmpty()) {
      return count;
    }
    LocalDate from = newestFirst.get(newestFirst.size() - 1).issue().date();
    return count + " · " + span(here, from, newestFirst.get(0).issue().date());
  }

  /** From when to when. */
  static String span(Here here, LocalDate from, LocalDate to) {
    Dates dates = here.dates();
    return from.equals(to)
        ? dates.plain(from)
        : here.messages().format("date.span", dates.plain(from), dates.plain(to));
  }

  private List<Run.Group> groups(Here here, List<ArticleSummary> articles, boolean ofDays) {
    RunItems made = source.items().apply(here).among(articles.size());
    Dates dates = here.dates();
    return ofDays
        ? groups(articles, made.ofDays(), Runs::day, Places::anchor, dates::plain)
        : groups(articles, made, Runs::month, Places::anchor, dates::month);
  }

  private static <K extends Comparable<? super K>> List<Run.Group> groups(
      List<ArticleSummary> articles,
      RunItems made,
      Function<ArticleSummary, K> key,
      Function<K, String> id,
      Function<K, String> title) {
    NavigableMap<K, List<ArticleSummary>> groups = new TreeMap<>();
    file(articles, key, groups);
    return groups.descendingMap().entrySet().stream()
        .map(
            e ->
                new Run.Group(
                    id.apply(e.getKey()),
                    title.apply(e.getKey()),
                    made.of(e.getValue(), articles.size())))
        .toList();
  }

  private static Year year(ArticleSummary article) {
    return Year.of(article.issue().date().getYear());
  }

  private static YearMonth month(ArticleSummary article) {
    return YearMonth.from(article.issue().date());
  }

  private static LocalDate day(ArticleSummary article) {
    return article.issue().date();
  }
}
