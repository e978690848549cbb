package broadsheet.site;

import broadsheet.derive.ArticleSummary;
import broadsheet.derive.IssueSummary;
import broadsheet.site.OnThisDayView.DayPaper;
import broadsheet.text.Stamp;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The days of the year through all years (历史上的今天). */
final class DayPlans {
  private static final int SHOWN = 8;

  private final Imprint imprint;
  private final Shelves shelves;
  private final List<MonthDay> days;

  private DayPlans(Imprint imprint, Shelves shelves) {
    this.imprint = imprint;
    this.shelves = shelves;
    this.days = List.copyOf(shelves.days().keySet());
  }

  static List<Plan> of(Imprint imprint, Shelves shelves) {
    return new DayPlans(imprint, shelves).plans();
  }

  private List<Plan> plans() {
    List<Plan> plans = new ArrayList<>();
    plans.add(new Plan(Urls.ON_THIS_DAYS, shelves::stamp, this::index));
    for (int i = 0; i < days.size(); i++) {
      int place = i;
      plans.add(new Plan(Urls.onThisDay(days.get(i)), () -> stamp(place), () -> day(place)));
    }
    return plans;
  }

  private long stamp(int place) {
    String before = place == 0 ? null : days.get(place - 1).toString();
    String after = place == days.size() - 1 ? null : days.get(place + 1).toString();
    long issues = Plan.ofIssues(shelves.days().getOrDefault(days.get(place), List.of()));
    return new Stamp().add(before).add(after).add(issues).value();
  }

  private View index() {
    Here here = new Here(imprint, Urls.ON_THIS_DAYS);
    String title = here.messages().get("nav.days");
    String intro = here.messages().get("intro.days");
    Frame frame = Frames.of(here, title).step(title, here.path()).describe(intro).make();
    Map<Integer, List<Door>> months = new TreeMap<>();
    shelves
        .days()
        .forEach(
            (day, issues) ->
                months
                    .computeIfAbsent(day.getMonthValue(), m -> new ArrayList<>())
                    .add(door(here, day, issues)));
    List<Sheaf> sheaves = new ArrayList<>();
    months.forEach(
        (month, doors) ->
            sheaves.add(new Sheaf(here.dates().monthName(month), "m" + month, doors)));
    return new OnThisDaysView(frame, title, intro, sheaves);
  }

  private static Door door(Here here, MonthDay day, List<IssueSummary> issues) {
    String count = here.messages().count("count.issues", issues.size());
    return new Door(here.dates().day(day), here.to(Urls.onThisDay(day)), count, null, false);
  }

  private View day(int place) {
    MonthDay day = days.get(place);
    Here here = new Here(imprint, Urls.onThisDay(day));
    MonthDay before = place == 0 ? null : days.get(place - 1);
    MonthDay after = place == days.size() - 1 ? null : days.get(place + 1);
    String title = here.dates().day(day);
    Frame frame =
        Frames.of(here, title)
            .step(here.messages().get("nav.days"), Urls.ON_THIS_DAYS)
            .step(title, here.path())
            .describe(here.messages().format("days.description", title))
            .around(path(before), path(after))
            .data(LinkedData.collection(here, title))
            .make();
    List<IssueSummary> issues = shelves.days().getOrDefault(day, List.of());
    return new OnThisDayView(
        frame,
        title,
        new Around(link(here, before), link(here, after)),
        issues.stream().map(i -> paper(here, i)).toList());
  }

  private static @Nullable String path(@Nullable MonthDay day) {
    return day == null ? null : Urls.onThisDay(day);
  }

  private static @Nullable Link link(Here here, @Nullable MonthDay day) {
    return day == null ? null : here.link(here.dates().day(day), Urls.onThisDay(day));
  }

  private static DayPaper paper(Here here, IssueSummary issue) {
    return new DayPaper(Mastheads.of(here, issue), frontStories(here, issue, SHOWN));
  }

  /** The first stories of an issue's front page. */
  static List<Entry> frontStories(Here here, IssueSummary issue, int limit) {
    List<ArticleSummary> front =
        issue.pages().isEmpty() ? List.of() : Mastheads.on(issue, issue.pages().get(0).label());
    FrontPage page = FrontPages.of(Entries.plain(here), front);
    List<Entry> entries = new ArrayList<>();
    if (page.lead() != null) {
      entries.add(page.lead());
    }
    page.stories().stream().limit(limit - entries.size()).forEach(entries::add);
    return entries;
  }
}
