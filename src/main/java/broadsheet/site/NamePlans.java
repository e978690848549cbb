package broadsheet.site;

import broadsheet.archive.Byline;
import broadsheet.derive.ArticleSummary;
import broadsheet.site.Neighbours.Telling;
import broadsheet.site.RunGlance.Form;
import broadsheet.site.Runs.Beside;
import broadsheet.text.Fold;
import broadsheet.text.Stamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The lists by date of names of one kind: a page each, and where the same name stands elsewhere.
 */
final class NamePlans {
  private final Imprint imprint;
  private final Shelves shelves;
  private final NameList list;

  /** Who signs, by what names of people are told apart by; empty where it is not asked. */
  private final Map<String, List<Shelf>> signing = new HashMap<>();

  private NamePlans(Imprint imprint, Shelves shelves, NameList list) {
    this.imprint = imprint;
    this.shelves = shelves;
    this.list = list;
    if (list == NameList.PEOPLE) {
      shelves
          .names(NameList.BYLINES)
          .forEach(
              (name, shelf) ->
                  signing
                      .computeIfAbsent(Fold.simplified(name), n -> new ArrayList<>())
                      .add(shelf));
    }
  }

  static List<Plan> of(Imprint imprint, Shelves shelves, NameList list) {
    NamePlans names = new NamePlans(imprint, shelves, list);
    List<Plan> plans = new ArrayList<>();
    shelves.names(list).forEach((key, shelf) -> plans.addAll(names.plans(key, shelf)));
    return plans;
  }

  private List<Plan> plans(String key, Shelf shelf) {
    boolean parted = list == NameList.BYLINES && shelf.articles().size() > Runs.LONG;
    List<Same> same = same(key, shelf);
    Beside beside =
        own -> {
          Stamp stamp = new Stamp().add(shelf.name()).add(parted ? over(shelf) : "");
          return stamp.addAll(same, (into, s) -> into.add(s.text()).add(s.path())).value();
        };
    Form form = list == NameList.SERIES ? Form.NOTHING : Form.CURVE;
    Runs.Source source =
        new Runs.Source(
            shelf.slug(),
            shelf.articles(),
            ArticleSummary::stamp,
            beside,
            new RunGlance(form, shelves.held()),
            here -> new RunItems(here, Entries.citable(here), Telling.NONE, null));
    return Runs.plan(imprint, source, (here, run) -> view(here, shelf, same, run));
  }

  private View view(Here here, Shelf shelf, List<Same> same, Run run) {
    String index = here.messages().get("nav." + list.key());
    Frame frame =
        Frames.of(here, shelf.name())
            .step(index, list.index())
            .step(shelf.name(), here.path())
            .describe(shelf.name() + "，" + run.summary())
            .data(LinkedData.collection(here, shelf.name()))
            .make();
    return new NameView(
        frame,
        type(),
        shelf.name(),
        over(shelf),
        here.link(index, list.index()),
        same.stream()
            .map(s -> here.link(here.messages().format(s.text(), s.name()), s.path()))
            .toList(),
        run);
  }

  private String type() {
    return switch (list) {
      case BYLINES -> "byline";
      case PEOPLE -> "person";
      case PLACES -> "place";
      case SERIES -> "series";
    };
  }

  /**
   * What is said of a name: in which roles somebody signs, or in which newspaper a series stood.
   */
  private @Nullable String over(Shelf shelf) {
    return switch (list) {
      case BYLINES -> roles(shelf);
      case PEOPLE, PLACES -> null;
      case SERIES ->
          imprint.archive().publication(shelf.articles().get(0).issue().publication()).name();
    };
  }

  /**
   * The same name elsewhere.
   *
   * @param text key of what is said of it
   * @param name the name there
   * @param path where
   */
  private record Same(String text, String name, String path) {}

  private List<Same> same(String key, Shelf shelf) {
    return switch (list) {
      case BYLINES ->
          found("name.spoken-of", shelves.names(NameList.PEOPLE).get(Fold.simplified(key)));
      case PEOPLE ->
          signing.getOrDefault(key, List.of()).stream()
              .map(s -> new Same("name.signing", s.name(), s.slug()))
              .toList();
      case PLACES -> district(shelf);
      case SERIES -> List.of();
    };
  }

  private static List<Same> found(String text, @Nullable Shelf shelf) {
    return shelf == null ? List.of() : List.of(new Same(text, shelf.name(), shelf.slug()));
  }

  private List<Same> district(Shelf place) {
    return shelves.districts().values().stream()
        .filter(district -> district.name().equals(place.name()))
        .map(d -> new Same("name.district", d.name(), Urls.district(d.slug())))
        .toList();
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
