package broadsheet.site;

import broadsheet.derive.ArticleSummary;
import broadsheet.site.MonthCounts.Places;
import broadsheet.text.Stamp;
import java.time.LocalDate;
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
 * <p>A short list is one page; a long one has a page a year, and a year that is long itself a page
 * a month. The list's own address shows the newest part. Numbers of articles stand there, and on
 * the page of a year or month that they count: else each new article would change all pages.
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
  private final NavigableMap<Year, List<ArticleSummary>> years = new TreeMap<>();

  private Runs(Imprint imprint, Source source, BiFunction<Here, Run, View> maker) {
    this.imprint = imprint;
    this.source = source;
    this.base = source.base();
    this.all = source.all();
    this.maker = maker;
    if (all.size() > LONG) {
      all.forEach(a -> years.computeIfAbsent(year(a), y -> new ArrayList<>()).add(a));
    }
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
    if (all.size() <= LONG) {
      return List.of(plan(base, () -> new Slice(Year.of(0), all)));
    }
    List<Plan> plans = new ArrayList<>();
    plans.add(plan(base, () -> newest(years.lastKey())));
    for (Map.Entry<Year, List<ArticleSummary>> year : years.entrySet()) {
      plans.add(plan(Urls.yearOf(base, year.getKey()), () -> newest(year.getKey())));
      if (year.getValue().size() > LONG) {
        months(year.getValue())
            .forEach(
                (month, articles) ->
                    plans.add(
                        plan(Urls.monthOf(base, month), () -> new Slice(year.getKey(), articles))));
      }
    }
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
    for (Map.Entry<Year, List<ArticleSummary>> year : years.entrySet()) {
      stamp.add(year.getKey().getValue());
      if (year.getKey().equals(slice.year)) {
        stamp.add(year.getValue().size() > LONG ? 1 : 0);
        year.getValue().forEach(a -> stamp.add(a.issue().date().getMonthValue()));
      }
    }
    return stamp.value();
  }

  /** The articles whose number the page tells: all, those of the year, or those that it shows. */
  private List<ArticleSummary> counted(String path, Slice slice) {
    if (path.equals(base)) {
      return all;
    }
    boolean ofYear = path.equals(Urls.yearOf(base, slice.year));
    return ofYear ? years.getOrDefault(slice.year, List.of()) : slice.articles;
  }

  /** A year, or the newest month of a long one. */
  private Slice newest(Year year) {
    List<ArticleSummary> articles = years.getOrDefault(year, List.of());
    return articles.size() <= LONG
        ? new Slice(year, articles)
        : new Slice(year, months(articles).lastEntry().getValue());
  }

  private Run run(Here here, Slice slice) {
    List<ArticleSummary> counted = counted(here.path(), slice);
    List<Door> yearDoors = new ArrayList<>();
    List<Door> monthDoors = new ArrayList<>();
    years.forEach((year, articles) -> yearDoors.add(door(here, slice, year, articles)));
    List<ArticleSummary> year = years.getOrDefault(slice.year, List.of());
    if (year.size() > LONG) {
      boolean tell = counted.size() > slice.articles.size();
      months(year).forEach((month, some) -> monthDoors.add(door(here, slice, month, some, tell)));
    }
    Collections.reverse(yearDoors);
    boolean own = here.path().equals(base);
    return new Run(
        summary(here, counted),
        yearDoors,
        monthDoors,
        groups(here, slice.articles),
        own ? source.glance().strip(here, base, all) : null,
        own ? source.glance().curve(here, base, all) : null);
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

  private List<Run.Group> groups(Here here, List<ArticleSummary> articles) {
    RunItems items = source.items().apply(here);
    return months(articles).descendingMap().entrySet().stream()
        .map(
            e ->
                new Run.Group(
                    Places.anchor(e.getKey()),
                    here.dates().month(e.getKey()),
                    items.of(e.getValue(), articles.size())))
        .toList();
  }

  private static NavigableMap<YearMonth, List<ArticleSummary>> months(
      List<ArticleSummary> articles) {
    NavigableMap<YearMonth, List<ArticleSummary>> months = new TreeMap<>();
    articles.forEach(a -> months.computeIfAbsent(month(a), m -> new ArrayList<>()).add(a));
    return months;
  }

  private static Year year(ArticleSummary article) {
    return Year.of(article.issue().date().getYear());
  }

  private static YearMonth month(ArticleSummary article) {
    return YearMonth.from(article.issue().date());
  }
}
