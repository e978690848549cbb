package broadsheet.site;

import broadsheet.archive.Publication;
import broadsheet.derive.ArticleSummary;
import broadsheet.derive.IssueSummary;
import broadsheet.site.HomeView.Latest;
import broadsheet.text.JsonObject;
import broadsheet.text.JsonText;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;

/** The doors of the house: home, search, clippings, about, and the page for dead links. */
final class DoorPlans {
  private static final int REMEMBERED = 2;
  private static final int COLUMNS_SHOWN = 8;

  private final Imprint imprint;
  private final Shelves shelves;

  private DoorPlans(Imprint imprint, Shelves shelves) {
    this.imprint = imprint;
    this.shelves = shelves;
  }

  static List<Plan> of(Imprint imprint, Shelves shelves) {
    DoorPlans doors = new DoorPlans(imprint, shelves);
    return List.of(
        new Plan(Urls.HOME, shelves::stamp, doors::home),
        Plan.fixed(Urls.SEARCH, doors::search),
        Plan.fixed(Urls.CLIPPINGS, doors::clippings),
        new Plan(Urls.ABOUT, shelves::stamp, doors::about),
        Plan.fixed(Urls.NOT_FOUND, doors::notFound));
  }

  private View home() {
    Here here = new Here(imprint, Urls.HOME);
    List<IssueSummary> newest = shelves.newestDay(order());
    List<Latest> papers = newest.stream().map(i -> latest(here, i)).toList();
    String title = imprint.archive().title();
    Frame frame =
        Frames.of(here, title)
            .describe(title + "，" + counts())
            .data(LinkedData.collection(here, title))
            .make();
    return new HomeView(
        frame,
        counts(),
        papers.isEmpty() ? null : papers.get(0),
        papers.isEmpty() ? List.of() : papers.subList(1, papers.size()),
        holdings(here),
        TileMaps.of(here, shelves),
        sheaves(here),
        newest.isEmpty() ? null : here.dates().day(MonthDay.from(newest.get(0).id().date())),
        onThisDay(here, newest),
        here.to(Urls.ON_THIS_DAYS));
  }

  private List<String> order() {
    return imprint.archive().publications().stream().map(Publication::id).toList();
  }

  private String counts() {
    return Coverages.counts(imprint.messages(), shelves.issues());
  }

  private static Latest latest(Here here, IssueSummary issue) {
    List<ArticleSummary> front =
        issue.pages().isEmpty() ? List.of() : Mastheads.on(issue, issue.pages().get(0).label());
    List<Link> sheets =
        issue.pages().stream()
            .map(
                p ->
                    here.link(
                        here.pageName(p.label()) + (p.name() == null ? "" : " " + p.name()),
                        Urls.page(issue.id(), p.label())))
            .toList();
    return new Latest(Mastheads.of(here, issue), FrontPages.of(Entries.plain(here), front), sheets);
  }

  private List<Coverage> holdings(Here here) {
    List<Coverage> holdings = new ArrayList<>();
    shelves.publications().forEach((id, issues) -> holdings.add(Coverages.of(here, id, issues)));
    return holdings;
  }

  private List<Sheaf> sheaves(Here here) {
    List<Door> columns =
        IndexPlans.columns(here, shelves).stream()
            .flatMap(s -> s.doors().stream())
            .limit(COLUMNS_SHOWN)
            .toList();
    List<Sheaf> sheaves = new ArrayList<>();
    if (TileMaps.of(here, shelves) == null) {
      add(sheaves, here, "districts", IndexPlans.districtDoors(here, shelves));
    }
    add(sheaves, here, "columns", columns);
    add(sheaves, here, "sections", IndexPlans.sectionDoors(here, shelves));
    return sheaves;
  }

  private static void add(List<Sheaf> sheaves, Here here, String key, List<Door> doors) {
    if (!doors.isEmpty()) {
      sheaves.add(new Sheaf(here.messages().get("nav." + key), key, doors));
    }
  }

  /** What the front pages said on the newest issue's day of the year in other years. */
  private List<Entry> onThisDay(Here here, List<IssueSummary> newest) {
    if (newest.isEmpty()) {
      return List.of();
    }
    MonthDay day = MonthDay.from(newest.get(0).id().date());
    int year = newest.get(0).id().date().getYear();
    return shelves.days().getOrDefault(day, List.of()).stream()
        .filter(i -> i.id().date().getYear() != year)
        .flatMap(i -> DayPlans.frontStories(here, i, REMEMBERED).stream())
        .limit(3L * REMEMBERED)
        .toList();
  }

  private View search() {
    Here here = new Here(imprint, Urls.SEARCH);
    return new SearchView(frame(here, "search"), imprint.textLanguage(), papers());
  }

  private View clippings() {
    Here here = new Here(imprint, Urls.CLIPPINGS);
    return new ClippingsView(frame(here, "clippings"), imprint.textLanguage(), papers());
  }

  private String papers() {
    JsonObject.Builder papers = JsonObject.start();
    for (Publication paper : imprint.archive().publications()) {
      if (paper.place() != null || paper.issn() != null) {
        papers.put(
            paper.name(),
            JsonObject.start()
                .putIfPresent("place", paper.place())
                .putIfPresent("issn", paper.issn())
                .end());
      }
    }
    return JsonText.write(papers.end());
  }

  private View about() {
    Here here = new Here(imprint, Urls.ABOUT);
    String example =
        shelves.issues().stream()
            .flatMap(i -> Mastheads.listed(i).stream())
            .filter(a -> a.heads().headline() != null)
            .findFirst()
            .map(a -> Citations.gbt7714(imprint, a))
            .orElse("");
    return new AboutView(frame(here, "about"), counts(), holdings(here), example);
  }

  private View notFound() {
    return new NotFoundView(frame(new Here(imprint, Urls.NOT_FOUND), "not-found"));
  }

  private static Frame frame(Here here, String key) {
    String title = here.messages().get("nav." + key);
    return Frames.of(here, title)
        .step(title, here.path())
        .describe(here.messages().get("intro." + key))
        .make();
  }
}
