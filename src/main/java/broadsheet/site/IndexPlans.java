package broadsheet.site;

import broadsheet.archive.District;
import broadsheet.archive.Section;
import broadsheet.derive.ArticleSummary;
import broadsheet.site.Shelves.ColumnKey;
import broadsheet.text.Stamp;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The lists of lists: all columns, districts, sections, names. */
final class IndexPlans {
  private IndexPlans() {}

  static List<Plan> of(Imprint imprint, Shelves shelves) {
    List<Plan> plans = new ArrayList<>();
    shelves.nameLists().forEach(list -> plans.addAll(NameIndex.of(imprint, list, shelves)));
    plans.addAll(wholes(imprint, shelves));
    return plans;
  }

  private static List<Plan> wholes(Imprint imprint, Shelves shelves) {
    return List.of(
        plan(imprint, shelves, Urls.COLUMNS, "columns", here -> columns(here, shelves)),
        new Plan(
            Urls.DISTRICTS,
            shelves::stamp,
            () -> districtsView(new Here(imprint, Urls.DISTRICTS), shelves)),
        plan(imprint, shelves, Urls.SECTIONS, "sections", here -> sections(here, shelves)));
  }

  private static Plan plan(
      Imprint imprint,
      Shelves shelves,
      String path,
      String key,
      Function<Here, List<Sheaf>> sheaves) {
    return new Plan(path, shelves::stamp, () -> view(new Here(imprint, path), key, sheaves));
  }

  private static View view(Here here, String key, Function<Here, List<Sheaf>> sheaves) {
    String intro = here.messages().get("intro." + key);
    return view(here, frames(here, key), intro, sheaves.apply(here));
  }

  private static View districtsView(Here here, Shelves shelves) {
    String intro = here.messages().get("intro.districts");
    TileMap map = TileMaps.of(here, shelves);
    return view(here, frames(here, "districts"), intro, map, districts(here, shelves));
  }

  private static Frames frames(Here here, String key) {
    String title = here.messages().get("nav." + key);
    return Frames.of(here, title).step(title, here.path());
  }

  /** An index whose title is that of its frame. */
  static View view(Here here, Frames frames, String intro, List<Sheaf> sheaves) {
    return view(here, frames, intro, null, sheaves);
  }

  private static View view(
      Here here, Frames frames, String intro, @Nullable TileMap map, List<Sheaf> sheaves) {
    String title = frames.heading();
    Frame frame = frames.describe(intro).data(LinkedData.collection(here, title)).make();
    return new IndexView(frame, title, intro, map, sheaves);
  }

  /** A door to the page of a shelf. */
  static Door door(Here here, Shelf shelf, String path) {
    String span =
        Runs.span(
            here,
            shelf.articles().get(shelf.articles().size() - 1).issue().date(),
            shelf.articles().get(0).issue().date());
    String count = here.messages().count("count.articles", shelf.articles().size());
    return new Door(shelf.name(), here.to(path), count, span, path.equals(here.path()));
  }

  /** The same with its years alone, for pages that are to stay as they are in the course of one. */
  static Door doorOfYears(Here here, Shelf shelf, String path) {
    Year first = Year.from(shelf.articles().get(shelf.articles().size() - 1).issue().date());
    Year last = Year.from(shelf.articles().get(0).issue().date());
    String years =
        first.equals(last)
            ? here.dates().year(first)
            : here.messages()
                .format("date.span", here.dates().year(first), here.dates().year(last));
    return new Door(shelf.name(), here.to(path), years, null, path.equals(here.path()));
  }

  /** The stamp of such doors. */
  static long stampOfYears(Collection<Shelf> shelves) {
    Stamp stamp = new Stamp().add(stamp(shelves, false));
    for (Shelf shelf : shelves) {
      stamp.add(shelf.articles().get(0).issue().date().getYear());
      stamp.add(shelf.articles().get(shelf.articles().size() - 1).issue().date().getYear());
    }
    return stamp.value();
  }

  /** The same without numbers, for pages that are to stay as they are when others grow. */
  static Door quietDoor(Here here, Shelf shelf, String path) {
    return new Door(shelf.name(), here.to(path), null, null, path.equals(here.path()));
  }

  /** The stamp of the doors to shelves: names, or what is behind them too. */
  static long stamp(Collection<Shelf> shelves, boolean counted) {
    Stamp stamp = new Stamp();
    for (Shelf shelf : shelves) {
      stamp.add(shelf.name()).add(shelf.slug());
      if (counted) {
        List<ArticleSummary> articles = shelf.articles();
        stamp.add(articles.size()).add(articles.get(0).issue().date().toEpochDay());
        stamp.add(articles.get(articles.size() - 1).issue().date().toEpochDay());
      }
    }
    return stamp.value();
  }

  /** The columns of every publication. */
  static List<Sheaf> columns(Here here, Shelves shelves) {
    return shelves.publications().keySet().stream()
        .flatMap(p -> columnSheaves(here, shelves, p).stream())
        .toList();
  }

  /** The columns of one publication; no sheaf where it has none. */
  static List<Sheaf> columnSheaves(Here here, Shelves shelves, String publication) {
    List<Door> doors = new ArrayList<>();
    for (Map.Entry<ColumnKey, Shelf> column : shelves.columnsOf(publication)) {
      doors.add(door(here, column.getValue(), Urls.column(publication, column.getKey().slug())));
    }
    String name = here.imprint().archive().publication(publication).name();
    return doors.isEmpty() ? List.of() : List.of(new Sheaf(name, publication, doors));
  }

  private static List<Sheaf> districts(Here here, Shelves shelves) {
    return sheaf(districtDoors(here, shelves));
  }

  /** The districts in the order of the configuration, those it does not know after them. */
  static List<Door> districtDoors(Here here, Shelves shelves) {
    return orderedDistricts(here, shelves.districts()).stream()
        .map(d -> door(here, d, Urls.district(d.slug())))
        .toList();
  }

  static List<Shelf> orderedDistricts(Here here, Map<String, Shelf> districts) {
    return ordered(
        districts, here.imprint().archive().districts().stream().map(District::slug).toList());
  }

  private static List<Sheaf> sections(Here here, Shelves shelves) {
    return sheaf(sectionDoors(here, shelves));
  }

  /** The sections in the order of the configuration, those it does not know after them. */
  static List<Door> sectionDoors(Here here, Shelves shelves) {
    return orderedSections(here, shelves).stream()
        .map(s -> door(here, s, Urls.section(s.slug())))
        .toList();
  }

  static List<Shelf> orderedSections(Here here, Shelves shelves) {
    List<String> order = here.imprint().archive().sections().stream().map(Section::slug).toList();
    return ordered(shelves.sections(), order);
  }

  private static List<Shelf> ordered(Map<String, Shelf> shelves, List<String> order) {
    List<Shelf> ordered = new ArrayList<>();
    for (String slug : order) {
      Shelf shelf = shelves.get(slug);
      if (shelf != null && !ordered.contains(shelf)) {
        ordered.add(shelf);
      }
    }
    shelves.values().stream().filter(s -> !order.contains(s.slug())).forEach(ordered::add);
    return ordered;
  }

  private static List<Sheaf> sheaf(List<Door> doors) {
    return doors.isEmpty() ? List.of() : List.of(new Sheaf(null, null, doors));
  }
}
