package broadsheet.reading;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/**
 * What each feature says for each state, and how states follow one another, in log odds; read from
 * {@code weights.tsv}, whose head explains its form.
 */
@SuppressWarnings("EnumOrdinal") // arrays by state and feature keep decoding fast
final class Weights {
  private static final double RARE = -9;
  private static final int STATES = State.values().length;

  private final double[][] emission = new double[Feature.values().length][STATES];
  private final double[][] transition = new double[STATES][STATES];
  private final double[][] transitionTo = new double[STATES][STATES];
  private final double[][] odds = new double[STATES][STATES];
  private final double span;
  private final double[][] oddsTo = new double[STATES][STATES];
  private final double[] first = new double[STATES];
  private final Map<Feature, String> why = new EnumMap<>(Feature.class);

  private final PlaceWeights places;
  private final Linear<JointFeature> joints;
  private final Linear<HeadFeature> heads;
  private final Linear<HiddenFeature> hidden;
  private final Linear<StrandedFeature> stranded;
  private final Linear<SureFeature> sureness;

  /** The weights that come with the program. */
  static Weights bundled() {
    return new Weights(WeightTable.bundled());
  }

  Weights(WeightTable table) {
    for (double[] row : transition) {
      Arrays.fill(row, RARE);
    }
    Arrays.fill(first, RARE);
    table.section("lines").forEach(this::line);
    table.section("order").forEach(this::order);
    span = exponentiate();
    places = new PlaceWeights(table.section("column lines"));
    joints = new Linear<>(JointFeature.values(), table.section("joints"));
    heads = new Linear<>(HeadFeature.values(), table.section("heads"));
    hidden = new Linear<>(HiddenFeature.values(), table.section("hidden breaks"));
    stranded = new Linear<>(StrandedFeature.values(), table.section("stranded headlines"));
    sureness = new Linear<>(SureFeature.values(), table.section("sureness"));
  }

  private void line(WeightTable.Row row) {
    Feature feature = Feature.valueOf(row.name());
    fill(emission[feature.ordinal()], row.cell());
    why.put(feature, row.why());
  }

  private void order(WeightTable.Row row) {
    boolean begin = row.name().equals("BEGIN");
    fill(begin ? first : transition[State.valueOf(row.name()).ordinal()], row.cell());
  }

  /** Fills the odds; tells how far apart the best and the worst transition are. */
  private double exponentiate() {
    double best = RARE;
    double worst = RARE;
    for (int from = 0; from < STATES; from++) {
      for (int to = 0; to < STATES; to++) {
        transitionTo[to][from] = transition[from][to];
        odds[from][to] = Math.exp(transition[from][to]);
        oddsTo[to][from] = odds[from][to];
        best = Math.max(best, transition[from][to]);
        worst = Math.min(worst, transition[from][to]);
      }
    }
    return best - worst;
  }

  /** Where a line of a column stands in its paragraph. */
  PlaceWeights places() {
    return places;
  }

  /** Whether a piece carries on another. */
  Linear<JointFeature> joints() {
    return joints;
  }

  /** How the lines over an article are divided. */
  Linear<HeadFeature> heads() {
    return heads;
  }

  /** Whether another article's text begins within one. */
  Linear<HiddenFeature> hidden() {
    return hidden;
  }

  /** Whether a headline belongs to a body elsewhere. */
  Linear<StrandedFeature> stranded() {
    return stranded;
  }

  /** Whether item and role of a line are right. */
  Linear<SureFeature> sureness() {
    return sureness;
  }

  private static void fill(double[] row, String pairs) {
    for (String pair : pairs.strip().split("\\s+")) {
      if (pair.isEmpty()) {
        continue;
      }
      int equals = pair.indexOf('=');
      row[State.valueOf(pair.substring(0, equals)).ordinal()] =
          Double.parseDouble(pair.substring(equals + 1));
    }
  }

  double emission(Feature feature, State state) {
    return emission[feature.ordinal()][state.ordinal()];
  }

  /** How far apart the best and the worst transition are. */
  double span() {
    return span;
  }

  /** By the state behind; not to be written to. */
  double[] transitions(int from) {
    return transition[from];
  }

  /** By the state before; not to be written to. */
  double[] transitionsTo(int to) {
    return transitionTo[to];
  }

  /** The same as odds, for sums over all labellings. */
  double[] odds(int from) {
    return odds[from];
  }

  /** The odds with which a state follows, by the state before. */
  double[] oddsTo(int to) {
    return oddsTo[to];
  }

  double first(int state) {
    return first[state];
  }

  /** What the feature sees, in words. */
  String why(Feature feature) {
    return why.getOrDefault(feature, "");
  }

  /** The scores of one line by state. */
  double[] score(LineFeatures line) {
    double[] sum = new double[STATES];
    FeatureSet seen = line.features();
    for (int at = seen.next(0); at >= 0; at = seen.next(at + 1)) {
      double[] row = emission[at];
      for (int s = 0; s < STATES; s++) {
        sum[s] += row[s];
      }
    }
    return sum;
  }
}
