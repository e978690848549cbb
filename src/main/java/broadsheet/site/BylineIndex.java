package broadsheet.site;

import broadsheet.text.Stamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * All who sign articles, by the first letter of their address, which is that of the name in pinyin.
 * A few stand on one page; of many, each letter has a page, and where a letter has many, what names
 * begin with: so a new name changes one of them.
 */
final class BylineIndex {
  /** More names than this are not put on one page. */
  private static final int MANY = 500;

  /** Names that begin with so many letters alike stand on one page, however many they are. */
  private static final int DEEPEST = 16;

  private static final int FOLDER = "bylines/".length();

  private final Imprint imprint;
  private final Shelves shelves;

  /** By address, by letter or, where there are many, by more letters. */
  private final NavigableMap<String, NavigableMap<String, Shelf>> letters = new TreeMap<>();

  private BylineIndex(Imprint imprint, Shelves shelves) {
    this.imprint = imprint;
    this.shelves = shelves;
    NavigableMap<String, Shelf> all = new TreeMap<>();
    shelves.bylines().values().forEach(person -> all.put(person.slug(), person));
    part(all, 1);
  }

  private void part(NavigableMap<String, Shelf> people, int length) {
    NavigableMap<String, NavigableMap<String, Shelf>> parts = new TreeMap<>();
    people.forEach(
        (slug, person) -> {
          String begins =
              slug.substring(FOLDER, Math.min(FOLDER + length, slug.indexOf('/', FOLDER)));
          parts.computeIfAbsent(begins, l -> new TreeMap<>()).put(slug, person);
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

  static List<Plan> of(Imprint imprint, Shelves shelves) {
    return new BylineIndex(imprint, shelves).plans();
  }

  private List<Plan> plans() {
    if (shelves.bylines().size() <= MANY) {
      return List.of(new Plan(Urls.BYLINES, shelves::stamp, () -> view(this::everybody)));
    }
    List<Plan> plans = new ArrayList<>();
    plans.add(
        new Plan(Urls.BYLINES, shelves::stamp, () -> view(here -> List.of(ways(here, true)))));
    letters.forEach(
        (letter, people) ->
            plans.add(
                new Plan(
                    Urls.bylines(letter), () -> stamp(people), () -> letterView(letter, people))));
    return plans;
  }

  private long stamp(NavigableMap<String, Shelf> people) {
    long own = IndexPlans.stamp(people.values(), true);
    return new Stamp().addAll(letters.keySet()).add(own).value();
  }

  /** What stands on a page. */
  private interface Sheaves {
    List<Sheaf> on(Here here);
  }

  private View view(Sheaves sheaves) {
    Here here = new Here(imprint, Urls.BYLINES);
    String title = here.messages().get("nav.bylines");
    Frames frames = Frames.of(here, title).step(title, here.path());
    return IndexPlans.view(here, frames, here.messages().get("intro.bylines"), sheaves.on(here));
  }

  private View letterView(String letter, NavigableMap<String, Shelf> people) {
    Here here = new Here(imprint, Urls.bylines(letter));
    String title = here.messages().get("nav.bylines");
    String name = title + " " + letter.toUpperCase(Locale.ROOT);
    Frames frames = Frames.of(here, name).step(title, Urls.BYLINES).step(name, here.path());
    return IndexPlans.view(
        here,
        frames,
        here.messages().get("intro.bylines"),
        List.of(ways(here, false), sheaf(here, letter, people)));
  }

  private List<Sheaf> everybody(Here here) {
    List<Sheaf> sheaves = new ArrayList<>();
    letters.forEach((letter, people) -> sheaves.add(sheaf(here, letter, people)));
    return sheaves;
  }

  private static Sheaf sheaf(Here here, String letter, NavigableMap<String, Shelf> people) {
    String title = letter.toUpperCase(Locale.ROOT);
    return new Sheaf(
        title,
        title,
        people.values().stream().map(p -> IndexPlans.door(here, p, p.slug())).toList());
  }

  /** The doors to the letters. */
  private Sheaf ways(Here here, boolean counted) {
    List<Door> doors = new ArrayList<>();
    letters.forEach(
        (letter, people) -> {
          String path = Urls.bylines(letter);
          String count = counted ? Messages.grouped(people.size()) : null;
          String name = letter.toUpperCase(Locale.ROOT);
          doors.add(new Door(name, here.to(path), count, null, path.equals(here.path())));
        });
    return new Sheaf(null, null, doors);
  }
}
