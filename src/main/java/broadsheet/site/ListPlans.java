package broadsheet.site;

import broadsheet.archive.Byline;
import broadsheet.derive.ArticleSummary;
import broadsheet.site.Shelves.ColumnKey;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** The lists by date: columns, districts of columns, districts, sections, bylines. */
final class ListPlans {
  private final Imprint imprint;
  private final Shelves shelves;
  private final List<Plan> plans = new ArrayList<>();

  private ListPlans(Imprint imprint, Shelves shelves) {
    this.imprint = imprint;
    this.shelves = shelves;
  }

  static List<Plan> of(Imprint imprint, Shelves shelves) {
    ListPlans lists = new ListPlans(imprint, shelves);
    shelves.columns().forEach(lists::column);
    shelves.districts().values().forEach(lists::district);
    shelves.sections().values().forEach(lists::section);
    shelves.bylines().values().forEach(lists::byline);
    return lists.plans;
  }

  private void column(ColumnKey key, Shelf column) {
    String base = Urls.column(key.publication(), key.slug());
    add(base, column, (here, run) -> columnView(here, key, column, run));
    for (Shelf district : shelves.districtsOf(key).values()) {
      String path = Urls.columnDistrict(key.publication(), key.slug(), district.slug());
      add(path, district, (here, run) -> columnDistrictView(here, key, district, run));
    }
  }

  private void add(String base, Shelf shelf, BiFunction<Here, Run, View> maker) {
    plans.addAll(Runs.plan(imprint, base, shelf.articles(), maker));
  }

  private View columnView(Here here, ColumnKey key, Shelf column, Run run) {
    String publication = imprint.archive().publication(key.publication()).name();
    String feed = Urls.columnFeed(key.publication(), key.slug());
    Frame frame =
        frame(here, column, run, columnTrail(here, key, column.name()).feed(feed, column.name()));
    return new ColumnView(
        frame,
        column.name(),
        here.link(publication, Urls.publication(key.publication())),
        columnDistricts(here, key),
        run,
        here.to(feed));
  }

  private Frames columnTrail(Here here, ColumnKey key, String name) {
    return Frames.of(here, name)
        .step(
            imprint.archive().publication(key.publication()).name(),
            Urls.publication(key.publication()))
        .step(name, Urls.column(key.publication(), key.slug()));
  }

  private static Frame frame(Here here, Shelf shelf, Run run, Frames frames) {
    return frames
        .describe(shelf.name() + "，" + run.summary())
        .data(LinkedData.collection(here, shelf.name()))
        .make();
  }

  private View columnDistrictView(Here here, ColumnKey key, Shelf district, Run run) {
    Shelf column = shelves.columns().getOrDefault(key, district);
    String own = Urls.columnDistrict(key.publication(), key.slug(), district.slug());
    Frames frames =
        columnTrail(here, key, column.name())
            .step(district.name(), own)
            .documentTitle(district.name() + " – " + column.name());
    return new ColumnDistrictView(
        frame(here, district, run, frames),
        district.name(),
        here.link(column.name(), Urls.column(key.publication(), key.slug())),
        here.link(district.name(), Urls.district(district.slug())),
        columnDistricts(here, key),
        run);
  }

  private List<Door> columnDistricts(Here here, ColumnKey key) {
    return IndexPlans.orderedDistricts(here, shelves.districtsOf(key)).stream()
        .map(
            d ->
                IndexPlans.door(
                    here, d, Urls.columnDistrict(key.publication(), key.slug(), d.slug())))
        .toList();
  }

  private void district(Shelf district) {
    String feed = Urls.districtFeed(district.slug());
    add(
        Urls.district(district.slug()),
        district,
        (here, run) ->
            new DistrictView(
                frame(
                    here,
                    district,
                    run,
                    trail(here, "nav.districts", Urls.DISTRICTS, district)
                        .feed(feed, district.name())),
                district.name(),
                columnsAbout(here, district),
                IndexPlans.districtDoors(here, shelves),
                run,
                here.to(feed)));
  }

  /** The steps to a page of a shelf by way of its index. */
  private static Frames trail(Here here, String indexKey, String index, Shelf shelf) {
    return Frames.of(here, shelf.name())
        .step(here.messages().get(indexKey), index)
        .step(shelf.name(), here.path());
  }

  private List<Door> columnsAbout(Here here, Shelf district) {
    List<Door> doors = new ArrayList<>();
    for (ColumnKey key : shelves.columnsAbout(district.slug())) {
      Shelf column = shelves.columns().getOrDefault(key, district);
      Shelf own = shelves.districtsOf(key).getOrDefault(district.slug(), district);
      Door door =
          IndexPlans.door(
              here, own, Urls.columnDistrict(key.publication(), key.slug(), district.slug()));
      String paper = here.imprint().archive().publication(key.publication()).name();
      doors.add(
          new Door(paper + " · " + column.name(), door.href(), door.count(), door.note(), false));
    }
    return doors;
  }

  private void section(Shelf section) {
    String feed = Urls.sectionFeed(section.slug());
    add(
        Urls.section(section.slug()),
        section,
        (here, run) ->
            new SectionView(
                frame(
                    here,
                    section,
                    run,
                    trail(here, "nav.sections", Urls.SECTIONS, section).feed(feed, section.name())),
                section.name(),
                run,
                here.to(feed)));
  }

  private void byline(Shelf person) {
    add(
        person.slug(),
        person,
        (here, run) ->
            new BylineView(
                frame(here, person, run, trail(here, "nav.bylines", Urls.BYLINES, person)),
                person.name(),
                roles(person),
                run));
  }

  private static String roles(Shelf person) {
    return person.articles().stream()
        .map(ArticleSummary::bylines)
        .flatMap(List::stream)
        .filter(b -> b.name().equals(person.name()))
        .map(Byline::role)
        .distinct()
        .sorted()
        .collect(Collectors.joining("、"));
  }
}
