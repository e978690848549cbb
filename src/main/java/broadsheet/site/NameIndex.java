package broadsheet.site;

import broadsheet.text.Stamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * All names of one list, by the first letter of their address, which is that of the name in pinyin.
 * A few stand on one page; of many, each letter has a page, and where a letter has many, what names
 * begin with: so a new name changes one of them.
 */
final class NameIndex {
  /** More names than this are not put on one page. */
  private static final int MANY = 500;

  /** Names that begin with so many letters alike stand on one page, however many they are. */
  private static final int DEEPEST = 16;

  private final Imprint imprint;
  private final NameList list;
  private final Map<String, Shelf> names;

  /** By address, by letter or, where there are many, by more letters. */
  private final NavigableMap<String, NavigableMap<String, Shelf>> letters = new TreeMap<>();

  private NameIndex(Imprint imprint, NameList list, Map<String, Shelf> names) {
    this.imprint = imprint;
    this.list = list;
    this.names = names;
    NavigableMap<String, Shelf> all = new TreeMap<>();
    names.values().forEach(name -> all.put(list.slug(name), name));
    part(all, 1);
  }

  private void part(NavigableMap<String, Shelf> many, int length) {
    NavigableMap<String, NavigableMap<String, Shelf>> parts = new TreeMap<>();
    many.forEach(
        (slug, name) -> {
          String begins = slug.substring(0, Math.min(length, slug.length()));
          parts.computeIfAbsent(begins, l -> new TreeMap<>()).put(slug, name);
        });
    parts.forEach(
        (begins, some) -> {
          if (some.size() > MANY && length < DEEPEST) {
            part(some, length + 1);
          } else {
            letters.put(begins, some);
          }
        });
  }

  /** The index of a list, and its pages of letters. */
  static List<Plan> of(Imprint imprint, NameList list, Shelves shelves) {
    return new NameIndex(imprint, list, shelves.names(list)).plans(shelves);
  }

  private List<Plan> plans(Shelves shelves) {
    if (names.size() <= MANY) {
      return List.of(new Plan(list.index(), shelves::stamp, () -> view(this::all)));
    }
    List<Plan> plans = new ArrayList<>();
    plans.add(
        new Plan(list.index(), shelves::stamp, () -> view(here -> List.of(ways(here, true)))));
    letters.forEach(
        (letter, some) ->
            plans.add(
                new Plan(list.letters(letter), () -> stamp(some), () -> letterView(letter, some))));
    return plans;
  }

  private long stamp(NavigableMap<String, Shelf> some) {
    long own = IndexPlans.stampOfYears(some.values());
    return new Stamp().addAll(letters.keySet()).add(own).value();
  }

  /** What stands on a page. */
  private interface Sheaves {
    List<Sheaf> on(Here here);
  }

  private View view(Sheaves sheaves) {
    Here here = new Here(imprint, list.index());
    String title = here.messages().get("nav." + list.key());
    Frames frames = Frames.of(here, title).step(title, here.path());
    return IndexPlans.view(
        here, frames, here.messages().get("intro." + list.key()), sheaves.on(here));
  }

  private View letterView(String letter, NavigableMap<String, Shelf> some) {
    Here here = new Here(imprint, list.letters(letter));
    String title = here.messages().get("nav." + list.key());
    String name = title + " " + letter.toUpperCase(Locale.ROOT);
    Frames frames = Frames.of(here, name).step(title, list.index()).step(name, here.path());
    return IndexPlans.view(
        here,
        frames,
        here.messages().get("intro." + list.key()),
        List.of(
            ways(here, false),
            sheaf(letter, some, shelf -> IndexPlans.doorOfYears(here, shelf, shelf.slug()))));
  }

  private List<Sheaf> all(Here here) {
    List<Sheaf> sheaves = new ArrayList<>();
    letters.forEach(
        (letter, some) ->
            sheaves.add(sheaf(letter, some, name -> IndexPlans.door(here, name, name.slug()))));
    return sheaves;
  }

  private static Sheaf sheaf(
      String letter, NavigableMap<String, Shelf> some, Function<Shelf, Door> door) {
    String title = letter.toUpperCase(Locale.ROOT);
    return new Sheaf(title, title, some.values().stream().map(door).toList());
  }

  /** The doors to the letters. */
  private Sheaf ways(Here here, boolean counted) {
    List<Door> doors = new ArrayList<>();
    letters.forEach(
        (letter, some) -> {
          String path = list.letters(letter);
          String count = counted ? Messages.grouped(some.size()) : null;
          String name = letter.toUpperCase(Locale.ROOT);
          doors.add(new Door(name, here.to(path), count, null, path.equals(here.path())));
        });
    return new Sheaf(null, null, doors);
  }
}
