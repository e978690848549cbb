package broadsheet.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** A table of weights as rows of numbers, to be fitted and written again. */
@SuppressWarnings("EnumOrdinal") // the fitting knows states and features by their place
public final class TableDraft {
  private static final int STATES = State.values().length;
  private static final int FEATURES = Feature.values().length;
  private static final int PLACES = Place.values().length;
  private static final int PLACE_FEATURES = PlaceFeature.values().length;
  private static final double RARE = -9;
  private static final Set<State> HELD = EnumSet.of(State.BRIEF, State.TORN);
  private static final double TIGHT = 0.2;
  private static final double FIXED = 1e-3;
  private static final double NEVER = -30;
  private static final String MADE = "# Made: ";
  private static final String COLUMNS = "column lines";

  private final WeightTable table;
  private String head;
  private final double[] lines;
  private final double[] places;
  private String written = "";
  private Weights weights = Weights.bundled();
  private final Map<String, double[]> sections = new LinkedHashMap<>();

  /** The draft of a table as it is written. */
  public TableDraft(String text) {
    this.table = new WeightTable(text);
    this.head = text.substring(0, text.indexOf("\n["));
    this.lines = new double[STATES * (FEATURES + STATES + 1)];
    Arrays.fill(lines, FEATURES * STATES, lines.length, RARE);
    table.section("lines").forEach(r -> fill(Feature.valueOf(r.name()).ordinal(), r.cell()));
    table.section("order").forEach(r -> fill(place(r.name()), r.cell()));
    PlaceWeights known = new PlaceWeights(table.section(COLUMNS));
    this.places = new double[PLACE_FEATURES * PLACES];
    for (int i = 0; i < places.length; i++) {
      places[i] = known.weight(PlaceFeature.values()[i / PLACES], Place.values()[i % PLACES]);
    }
    add("joints", JointFeature.values());
    add("heads", HeadFeature.values());
    add("hidden breaks", HiddenFeature.values());
    add("stranded headlines", StrandedFeature.values());
    add("sureness", SureFeature.values());
  }

  private <F extends Enum<F>> void add(String section, F[] features) {
    Linear<F> linear = new Linear<>(features, table.section(section));
    sections.put(section, Arrays.stream(features).mapToDouble(linear::weight).toArray());
  }

  private static int place(String state) {
    return FEATURES + (state.equals("BEGIN") ? STATES : State.valueOf(state).ordinal());
  }

  private void fill(int row, String pairs) {
    for (String pair : pairs.split(" ")) {
      if (!pair.isEmpty()) {
        String[] parts = pair.split("=");
        lines[row * STATES + State.valueOf(parts[0]).ordinal()] = Double.parseDouble(parts[1]);
      }
    }
  }

  /** Takes all numbers of another draft; the sentences stay. */
  public void take(TableDraft other) {
    lines(other.lines);
    System.arraycopy(other.places, 0, places, 0, places.length);
    other.sections.forEach(this::section);
  }

  /** Features by state, states by state, beginnings, in one row. */
  public double[] lines() {
    return lines.clone();
  }

  /**
   * How far each of {@link #lines} may move from what was set by hand: less where invented pages
   * look unlike real ones, which are the briefs, the torn texts, and what texts have in common.
   */
  public double[] freedom() {
    double[] out = new double[lines.length];
    for (int i = 0; i < out.length; i++) {
      int row = i / STATES;
      boolean held = HELD.contains(State.values()[i % STATES]);
      held |= row < FEATURES && held(Feature.values()[row].name());
      boolean order = row >= FEATURES && row < FEATURES + STATES;
      held |= order && HELD.contains(State.values()[row - FEATURES]);
      out[i] = held ? TIGHT : 1;
    }
    return out;
  }

  /** The same of a section. */
  public double[] freedom(String section) {
    return names(section).stream().mapToDouble(name -> held(name) ? TIGHT : 1).toArray();
  }

  /** Marks are wrong more often in invented pages, and headlines broken more often. */
  private static boolean held(String feature) {
    return feature.matches(
        "SPEAKS_.*|.*TELLS_DAY.*|.*_MARKED.*|MARK_.*|HEADLINE_FURTHER|.*WEATHER|.*_EVEN|TOGETHER_WIDOW|HEADLINE_NOT_FIRST");
  }

  /** Takes the place of what the decoder knew. */
  public void lines(double[] fitted) {
    System.arraycopy(fitted, 0, lines, 0, lines.length);
  }

  /** The weights of a section, by feature. */
  public double[] section(String name) {
    return Objects.requireNonNull(sections.get(name), name).clone();
  }

  /** Takes the place of a section. */
  public void section(String name, double[] fitted) {
    sections.put(name, fitted.clone());
  }

  /** What a reader knows that reads with it. */
  Weights weights() {
    String now = text();
    if (!now.equals(written)) {
      written = now;
      weights = new Weights(new WeightTable(now));
    }
    return weights;
  }

  /**
   * What lines of columns say for each place, then places by place: 0 where one may follow the
   * other, else as good as never; then beginnings.
   */
  public double[] places() {
    double[] out = Arrays.copyOf(places, places.length + PLACES * (PLACES + 1));
    for (int i = 0; i < PLACES * (PLACES + 1); i++) {
      boolean goesOn = i < PLACES * PLACES && Place.values()[i / PLACES].goesOn();
      boolean follows = goesOn == Place.values()[i % PLACES].carriesOn();
      out[places.length + i] = follows ? 0 : NEVER;
    }
    return out;
  }

  /** How far each of {@link #places} may move: which place follows which is no matter of degree. */
  public double[] freedomOfPlaces() {
    double[] out = new double[places.length + PLACES * (PLACES + 1)];
    Arrays.fill(out, FIXED);
    Arrays.fill(out, 0, places.length, 1);
    return out;
  }

  /** Takes the place of what was known of lines of columns. */
  public void places(double[] fitted) {
    System.arraycopy(fitted, 0, places, 0, places.length);
  }

  /** How many places in a paragraph there are. */
  public static int countOfPlaces() {
    return PLACES;
  }

  /** How many features of lines of columns there are. */
  public static int featuresOfPlaces() {
    return PLACE_FEATURES;
  }

  /** How many states there are. */
  public static int states() {
    return STATES;
  }

  /** How many features of lines there are. */
  public static int features() {
    return FEATURES;
  }

  /** Tells at its head how it was made. */
  public void made(String how) {
    head = head.lines().filter(l -> !l.startsWith(MADE)).collect(Collectors.joining("\n"));
    head = head + "\n" + MADE + how;
  }

  /** The table as it is read, numbers rounded. */
  public String text() {
    StringBuilder out = new StringBuilder(head.stripTrailing()).append("\n\n[lines]\n");
    Map<String, String> why = new LinkedHashMap<>();
    table.section("lines").forEach(r -> why.put(r.name(), r.why()));
    for (Feature feature : Feature.values()) {
      String name = feature.name();
      String sentence = why.getOrDefault(name, "");
      out.append(name).append('\t').append(pairs(feature.ordinal(), 0));
      out.append(sentence.isEmpty() ? "" : "\t" + sentence).append('\n');
    }
    out.append("\n[order]\n");
    out.append("BEGIN\t").append(pairs(FEATURES + STATES, RARE)).append('\n');
    for (State state : State.values()) {
      String name = state.name();
      out.append(name).append('\t').append(pairs(FEATURES + state.ordinal(), RARE)).append('\n');
    }
    columns(out);
    sections.forEach((name, weights) -> section(out, name, weights));
    return out.toString();
  }

  private void columns(StringBuilder out) {
    Map<String, String> why = new LinkedHashMap<>();
    table.section(COLUMNS).forEach(r -> why.put(r.name(), r.why()));
    out.append("\n[").append(COLUMNS).append("]\n");
    for (PlaceFeature feature : PlaceFeature.values()) {
      List<String> pairs = new ArrayList<>();
      for (Place place : Place.values()) {
        String number = number(places[feature.ordinal() * PLACES + place.ordinal()], 1);
        if (!number.equals(number(0, 1))) {
          pairs.add(place + "=" + number);
        }
      }
      out.append(feature).append('\t').append(String.join(" ", pairs));
      out.append('\t').append(why.getOrDefault(feature.name(), "")).append('\n');
    }
  }

  private void section(StringBuilder out, String name, double[] weights) {
    out.append("\n[").append(name).append("]\n");
    List<WeightTable.Row> rows = table.section(name);
    List<String> names = new ArrayList<>(names(name));
    for (int f = 0; f < weights.length; f++) {
      String feature = names.get(f);
      String why =
          rows.stream()
              .filter(r -> r.name().equals(feature))
              .map(WeightTable.Row::why)
              .findFirst()
              .orElse("");
      out.append(feature).append('\t').append(number(weights[f], 2)).append('\t').append(why);
      out.append('\n');
    }
  }

  private static List<String> names(String section) {
    Enum<?>[] values =
        switch (section) {
          case "joints" -> JointFeature.values();
          case "heads" -> HeadFeature.values();
          case "hidden breaks" -> HiddenFeature.values();
          case "stranded headlines" -> StrandedFeature.values();
          case "sureness" -> SureFeature.values();
          default -> throw new IllegalArgumentException(section);
        };
    return Arrays.stream(values).map(Enum::name).toList();
  }

  private String pairs(int row, double unsaid) {
    StringBuilder out = new StringBuilder();
    for (State state : State.values()) {
      String number = number(lines[row * STATES + state.ordinal()], 1);
      if (!number.equals(number(unsaid, 1))) {
        out.append(out.isEmpty() ? "" : " ").append(state).append('=').append(number);
      }
    }
    return out.toString();
  }

  private static String number(double value, int places) {
    String text = String.format(Locale.ROOT, "%." + places + "f", value);
    text = text.contains(".") ? text.replaceAll("0+$", "").replaceAll("\\.$", "") : text;
    return text.equals("-0") ? "0" : text;
  }
}
