package broadsheet.site;

import broadsheet.archive.Publication;
import broadsheet.derive.IssueSummary;
import broadsheet.site.cite.CitedDate;
import broadsheet.text.Stamp;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pages of a publication: its own, its years, its months. */
final class PublicationPlans {
  private final Imprint imprint;
  private final Shelves shelves;
  private final Publication publication;
  private final List<IssueSummary> issues;
  private final Calendars calendars;

  private PublicationPlans(
      Imprint imprint, Shelves shelves, String id, List<IssueSummary> newestFirst) {
    this.imprint = imprint;
    this.shelves = shelves;
    this.publication = imprint.archive().publication(id);
    this.issues = newestFirst;
    this.calendars = new Calendars(id, newestFirst);
  }

  static List<Plan> of(Imprint imprint, Shelves shelves) {
    List<Plan> plans = new ArrayList<>();
    shelves
        .publications()
        .forEach(
            (id, issues) ->
                plans.addAll(new PublicationPlans(imprint, shelves, id, issues).plans()));
    return plans;
  }

  private List<Plan> plans() {
    String id = publication.id();
    List<Plan> plans = new ArrayList<>();
    plans.add(new Plan(Urls.publication(id), shelves::stamp, this::publicationView));
    List<Year> years = calendars.years();
    for (int i = 0; i < years.size(); i++) {
      int place = i;
      plans.add(
          new Plan(
              Urls.year(id, years.get(i)),
              () -> stamp(years, place, calendars.stamp(years.get(place))),
              () -> yearView(years, place)));
      plans.add(
          new Plan(
              Urls.calendar(id, years.get(i)),
              () -> calendars.stamp(years.get(place)),
              () -> calendarData(years.get(place))));
      plans.addAll(data(years.get(i)));
      plans.add(
          new Plan(
              Urls.frontPages(id, years.get(i)),
              () -> stamp(years, place, calendars.stamp(years.get(place))),
              () -> frontPagesView(years, place)));
    }
    List<YearMonth> months = calendars.months();
    for (int i = 0; i < months.size(); i++) {
      int place = i;
      plans.add(
          new Plan(
              Urls.month(id, months.get(i)),
              () -> stamp(months, place, calendars.stamp(months.get(place))),
              () -> monthView(months, place)));
    }
    return plans;
  }

  /** The stamp of a page of a calendar, which names those before and after it. */
  private static long stamp(List<?> all, int place, long own) {
    String before = place == 0 ? null : all.get(place - 1).toString();
    String after = place == all.size() - 1 ? null : all.get(place + 1).toString();
    return new Stamp().add(own).add(before).add(after).value();
  }

  private View publicationView() {
    Here here = new Here(imprint, Urls.publication(publication.id()));
    Coverage coverage = Coverages.of(here, publication.id(), issues);
    String feed = Urls.publicationFeed(publication.id());
    Frame frame =
        Frames.of(here, publication.name())
            .step(publication.name(), here.path())
            .describe(publication.name() + "，" + coverage.span() + "，" + coverage.counts())
            .feed(feed, publication.name())
            .data(LinkedData.newspaper(here, publication))
            .make();
    return new PublicationView(
        frame,
        publication.name(),
        publication.issn(),
        coverage,
        here.issue(issues.get(issues.size() - 1).id()),
        here.issue(issues.get(0).id()),
        IndexPlans.columnSheaves(here, shelves, publication.id()),
        here.to(feed),
        takeaway(here, held()));
  }

  private Takeaway takeaway(Here here, CitedDate date) {
    return Takeaways.of(here, Citations.newspaper(imprint, publication.id(), date, here.path()));
  }

  /** From the first issue that is held to the last. */
  private CitedDate held() {
    return CitedDate.between(issues.get(issues.size() - 1).id().date(), issues.get(0).id().date());
  }

  private View yearView(List<Year> years, int place) {
    Year year = years.get(place);
    Here here = new Here(imprint, Urls.year(publication.id(), year));
    Year before = place == 0 ? null : years.get(place - 1);
    Year after = place == years.size() - 1 ? null : years.get(place + 1);
    String title = publication.name() + " " + here.dates().year(year);
    Frame frame =
        trail(here, title)
            .step(here.dates().year(year), here.path())
            .around(path(before), path(after))
            .describe(title + "：" + calendars.summary(here, year))
            .data(LinkedData.collection(here, title))
            .make();
    List<MonthGrid> months = new ArrayList<>();
    for (int month = 1; month <= 12; month++) {
      months.add(calendars.grid(here, year.atMonth(month)));
    }
    Around around = new Around(link(here, before), link(here, after));
    Takeaway takeaway = takeaway(here, CitedDate.in(year));
    return new YearView(
        frame,
        title,
        calendars.summary(here, year),
        around,
        months,
        new YearView.Downloads(
            here.to(Urls.frontPages(publication.id(), year)),
            here.to(Urls.calendar(publication.id(), year)),
            here.to(Urls.yearArticles(publication.id(), year)),
            here.to(Urls.yearPackage(publication.id(), year))),
        takeaway);
  }

  private List<Plan> data(Year year) {
    String id = publication.id();
    YearData data = new YearData(imprint, publication, year, calendars.all(year));
    return List.of(
        new Plan(Urls.yearArticles(id, year), () -> calendars.stamp(year), data::table),
        new Plan(Urls.yearPackage(id, year), () -> calendars.stamp(year), data::description));
  }

  private View calendarData(Year year) {
    Here here = new Here(imprint, Urls.calendar(publication.id(), year));
    return CalendarData.of(here, publication, calendars, year);
  }

  private View frontPagesView(List<Year> years, int place) {
    Year year = years.get(place);
    Here here = new Here(imprint, Urls.frontPages(publication.id(), year));
    Year before = place == 0 ? null : years.get(place - 1);
    Year after = place == years.size() - 1 ? null : years.get(place + 1);
    String name = here.messages().get("fronts.title");
    String title = publication.name() + " " + here.dates().year(year) + " " + name;
    Frame frame =
        trail(here, title)
            .step(here.dates().year(year), Urls.year(publication.id(), year))
            .step(name, here.path())
            .around(fronts(before), fronts(after))
            .describe(title)
            .data(LinkedData.collection(here, title))
            .make();
    Around around =
        new Around(
            here.linkOrNull(before == null ? null : here.dates().year(before), fronts(before)),
            here.linkOrNull(after == null ? null : here.dates().year(after), fronts(after)));
    return new FrontPagesView(frame, title, around, new Fronts(here, calendars).of(year));
  }

  private @Nullable String fronts(@Nullable Year year) {
    return year == null ? null : Urls.frontPages(publication.id(), year);
  }

  private View monthView(List<YearMonth> months, int place) {
    YearMonth month = months.get(place);
    Here here = new Here(imprint, Urls.month(publication.id(), month));
    YearMonth before = place == 0 ? null : months.get(place - 1);
    YearMonth after = place == months.size() - 1 ? null : months.get(place + 1);
    String title = publication.name() + " " + here.dates().month(month);
    Year year = Year.of(month.getYear());
    Frame frame =
        trail(here, title)
            .step(here.dates().year(year), Urls.year(publication.id(), year))
            .step(here.dates().monthName(month.getMonthValue()), here.path())
            .around(path(before), path(after))
            .describe(title + "：" + calendars.summary(here, month))
            .data(LinkedData.collection(here, title))
            .make();
    return new MonthView(
        frame,
        title,
        new Around(link(here, before), link(here, after)),
        calendars.grid(here, month),
        calendars.issues(month).stream().map(i -> Calendars.dayIssue(here, i)).toList());
  }

  private Frames trail(Here here, String title) {
    return Frames.of(here, title).step(publication.name(), Urls.publication(publication.id()));
  }

  private @Nullable String path(@Nullable Year year) {
    return year == null ? null : Urls.year(publication.id(), year);
  }

  private @Nullable String path(@Nullable YearMonth month) {
    return month == null ? null : Urls.month(publication.id(), month);
  }

  private @Nullable Link link(Here here, @Nullable Year year) {
    return year == null ? null : here.linkOrNull(here.dates().year(year), path(year));
  }

  private @Nullable Link link(Here here, @Nullable YearMonth month) {
    return month == null ? null : here.linkOrNull(here.dates().month(month), path(month));
  }
}
