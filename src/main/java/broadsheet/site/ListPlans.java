package broadsheet.site;

import broadsheet.derive.ArticleSummary;
import broadsheet.site.Neighbours.Telling;
import broadsheet.site.RunGlance.Form;
import broadsheet.site.Runs.Beside;
import broadsheet.site.Shelves.ColumnKey;
import broadsheet.site.cite.Cited.Heading;
import broadsheet.site.cite.CitedDate;
import broadsheet.text.Stamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The lists by date: columns, districts of columns, districts, sections, and those of names. */
final class ListPlans {
  private final Imprint imprint;
  private final Shelves shelves;
  private final Neighbours neighbours;
  private final List<Plan> plans = new ArrayList<>();

  private ListPlans(Imprint imprint, Shelves shelves) {
    this.imprint = imprint;
    this.shelves = shelves;
    this.neighbours = new Neighbours(shelves);
  }

  static List<Plan> of(Imprint imprint, Shelves shelves) {
    ListPlans lists = new ListPlans(imprint, shelves);
    shelves.columns().forEach(lists::column);
    shelves.districts().values().forEach(lists::district);
    shelves.sections().values().forEach(lists::section);
    for (NameList list : shelves.nameLists()) {
      lists.plans.addAll(NamePlans.of(imprint, shelves, list));
    }
    return lists.plans;
  }

  private void column(ColumnKey key, Shelf column) {
    String base = Urls.column(key.publication(), key.slug());
    Beside districts = own -> new Stamp().add(column.name()).add(districtStamp(key, own)).value();
    Glance glance = new Glance(Form.STRIP, key.publication(), Telling.ALL);
    add(base, column, districts, glance, (here, run) -> columnView(here, key, column, run));
    Glance others = new Glance(Form.STRIP, key.publication(), Telling.OTHERS);
    for (Shelf district : shelves.districtsOf(key).values()) {
      String path = Urls.columnDistrict(key.publication(), key.slug(), district.slug());
      add(
          path,
          district,
          districts,
          others,
          (here, run) -> columnDistrictView(here, key, district, run));
    }
  }

  private long districtStamp(ColumnKey key, boolean own) {
    return IndexPlans.stamp(shelves.districtsOf(key).values(), own);
  }

  /**
   * What a list shows beside its articles.
   *
   * @param form of the run at a glance
   * @param publication whose papers it is about, or null for all
   * @param telling what it says of neighbours
   */
  private record Glance(Form form, @Nullable String publication, Telling telling) {}

  private void add(
      String base, Shelf shelf, Beside beside, Glance glance, BiFunction<Here, Run, View> maker) {
    Beside named = own -> new Stamp().add(shelf.name()).add(beside.stamp(own)).value();
    String paper = glance.publication;
    HeldDays held = paper == null ? shelves.held() : shelves.held(paper);
    Runs.Source source =
        new Runs.Source(
            base,
            shelf.articles(),
            glance.telling == Telling.NONE ? ArticleSummary::stamp : neighbours::stamp,
            named,
            new RunGlance(glance.form, held),
            here -> new RunItems(here, Entries.citable(here), glance.telling, neighbours));
    plans.addAll(Runs.plan(imprint, source, maker));
  }

  /** Whether a page is the own address of a list, where numbers stand. */
  private static boolean isOwn(Here here, String base) {
    return here.path().equals(base);
  }

  private static Door door(Here here, Shelf shelf, String path, boolean counted) {
    return counted ? IndexPlans.door(here, shelf, path) : IndexPlans.quietDoor(here, shelf, path);
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
        columnDistricts(here, key, isOwn(here, Urls.column(key.publication(), key.slug()))),
        run,
        here.to(feed),
        takeaway(here, key, run, new Heading(column.name(), null, null, List.of())));
  }

  /** Of what the page counts: its own address the whole list, the page of a year that year. */
  private static Takeaway takeaway(Here here, ColumnKey key, Run run, Heading heading) {
    CitedDate date = CitedDate.between(LocalDate.parse(run.from()), LocalDate.parse(run.to()));
    return Takeaways.of(here, Citations.column(here, key.publication(), heading, date));
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
        columnDistricts(here, key, isOwn(here, own)),
        run,
        takeaway(here, key, run, new Heading(district.name(), column.name(), null, List.of())));
  }

  private List<Door> columnDistricts(Here here, ColumnKey key, boolean counted) {
    return IndexPlans.orderedDistricts(here, shelves.districtsOf(key)).stream()
        .map(
            d ->
                door(
                    here, d, Urls.columnDistrict(key.publication(), key.slug(), d.slug()), counted))
        .toList();
  }

  private void district(Shelf district) {
    String feed = Urls.districtFeed(district.slug());
    String base = Urls.district(district.slug());
    add(
        base,
        district,
        own -> besideDistrict(district, own),
        new Glance(Form.STRIP, null, Telling.OTHERS),
        (here, run) ->
            new DistrictView(
                frame(
                    here,
                    district,
                    run,
                    trail(here, "nav.districts", Urls.DISTRICTS, district)
                        .feed(feed, district.name())),
                district.name(),
                columnsAbout(here, district, isOwn(here, base)),
                districtDoors(here, isOwn(here, base)),
                isOwn(here, base) ? TileMaps.of(here, shelves) : null,
                run,
                here.to(feed)));
  }

  /** Of the other districts, and of the columns that report on this one. */
  private long besideDistrict(Shelf district, boolean own) {
    Stamp stamp = new Stamp().add(IndexPlans.stamp(shelves.districts().values(), own));
    for (ColumnKey key : shelves.columnsAbout(district.slug())) {
      Shelf column = shelves.columns().getOrDefault(key, district);
      Shelf about = shelves.districtsOf(key).getOrDefault(district.slug(), district);
      stamp.add(key.publication()).add(key.slug()).add(column.name());
      stamp.add(IndexPlans.stamp(List.of(about), own));
    }
    return stamp.value();
  }

  private List<Door> districtDoors(Here here, boolean counted) {
    return IndexPlans.orderedDistricts(here, shelves.districts()).stream()
        .map(d -> door(here, d, Urls.district(d.slug()), counted))
        .toList();
  }

  /** The steps to a page of a shelf by way of its index. */
  private static Frames trail(Here here, String indexKey, String index, Shelf shelf) {
    return Frames.of(here, shelf.name())
        .step(here.messages().get(indexKey), index)
        .step(shelf.name(), here.path());
  }

  private List<Door> columnsAbout(Here here, Shelf district, boolean counted) {
    List<Door> doors = new ArrayList<>();
    for (ColumnKey key : shelves.columnsAbout(district.slug())) {
      Shelf column = shelves.columns().getOrDefault(key, district);
      Shelf own = shelves.districtsOf(key).getOrDefault(district.slug(), district);
      String path = Urls.columnDistrict(key.publication(), key.slug(), district.slug());
      Door door = door(here, own, path, counted);
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
        own -> 0,
        new Glance(Form.CURVE, null, Telling.NONE),
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
}
