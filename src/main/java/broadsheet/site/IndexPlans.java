package broadsheet.site;

import broadsheet.archive.District;
import broadsheet.archive.Section;
import broadsheet.site.Shelves.ColumnKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** The lists of lists: all columns, districts, sections, bylines. */
final class IndexPlans {
  private IndexPlans() {}

  static List<Plan> of(Imprint imprint, Shelves shelves) {
    return List.of(
        plan(imprint, Urls.COLUMNS, "columns", here -> columns(here, shelves)),
        plan(imprint, Urls.DISTRICTS, "districts", here -> districts(here, shelves)),
        plan(imprint, Urls.SECTIONS, "sections", here -> sections(here, shelves)),
        plan(imprint, Urls.BYLINES, "bylines", here -> bylines(here, shelves)));
  }

  private static Plan plan(
      Imprint imprint, String path, String key, Function<Here, List<Sheaf>> sheaves) {
    return new Plan(path, () -> view(new Here(imprint, path), key, sheaves));
  }

  private static View view(Here here, String key, Function<Here, List<Sheaf>> sheaves) {
    String title = here.messages().get("nav." + key);
    String intro = here.messages().get("intro." + key);
    Frame frame =
        Frames.of(here, title)
            .step(title, here.path())
            .describe(intro)
            .data(LinkedData.collection(here, title))
            .make();
    return new IndexView(frame, title, intro, sheaves.apply(here));
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
    List<String> order = here.imprint().archive().districts().stream().map(District::slug).toList();
    return ordered(shelves.districts(), order).stream()
        .map(d -> door(here, d, Urls.district(d.slug())))
        .toList();
  }

  private static List<Sheaf> sections(Here here, Shelves shelves) {
    return sheaf(sectionDoors(here, shelves));
  }

  /** The sections in the order of the configuration, those it does not know after them. */
  static List<Door> sectionDoors(Here here, Shelves shelves) {
    List<String> order = here.imprint().archive().sections().stream().map(Section::slug).toList();
    return ordered(shelves.sections(), order).stream()
        .map(s -> door(here, s, Urls.section(s.slug())))
        .toList();
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

  /** By the first letter of the address, which is the first letter of the name in pinyin. */
  private static List<Sheaf> bylines(Here here, Shelves shelves) {
    Map<String, Map<String, Door>> letters = new TreeMap<>();
    for (Shelf person : shelves.bylines().values()) {
      String slug = person.slug().substring("bylines/".length());
      String letter = slug.substring(0, 1).toUpperCase(Locale.ROOT);
      letters
          .computeIfAbsent(letter, l -> new TreeMap<>())
          .put(slug, door(here, person, person.slug()));
    }
    List<Sheaf> sheaves = new ArrayList<>();
    letters.forEach(
        (letter, doors) -> sheaves.add(new Sheaf(letter, letter, List.copyOf(doors.values()))));
    return sheaves;
  }

  private static List<Sheaf> sheaf(List<Door> doors) {
    return doors.isEmpty() ? List.of() : List.of(new Sheaf(null, null, doors));
  }
}
