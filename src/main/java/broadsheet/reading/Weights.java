package broadsheet.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
  private final double[][] odds = new double[STATES][STATES];
  private final double span;
  private final double[][] oddsTo = new double[STATES][STATES];
  private final double[] first = new double[STATES];
  private final Map<Feature, String> why = new EnumMap<>(Feature.class);

  /** The weights that come with the program. */
  static Weights bundled() {
    try (InputStream in = Weights.class.getResourceAsStream("weights.tsv")) {
      if (in == null) {
        throw new IllegalStateException("weights.tsv is missing from the program");
      }
      return new Weights(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Weights(String table) {
    for (double[] row : transition) {
      Arrays.fill(row, RARE);
    }
    table.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).forEach(this::row);
    double best = RARE;
    double worst = RARE;
    for (int from = 0; from < STATES; from++) {
      for (int to = 0; to < STATES; to++) {
        odds[from][to] = Math.exp(transition[from][to]);
        oddsTo[to][from] = odds[from][to];
        best = Math.max(best, transition[from][to]);
        worst = Math.min(worst, transition[from][to]);
      }
    }
    span = best - worst;
  }

  private void row(String line) {
    String[] cells = line.split("\t");
    if (cells[0].startsWith("> ")) {
      fill(transition[State.valueOf(cells[0].substring(2).strip()).ordinal()], cells[1]);
    } else if (cells[0].equals("BEGIN")) {
      Arrays.fill(first, RARE);
      fill(first, cells[1]);
    } else {
      Feature feature = Feature.valueOf(cells[0].strip());
      fill(emission[feature.ordinal()], cells[1]);
      why.put(feature, cells.length > 2 ? cells[2].strip() : "");
    }
  }

  private static void fill(double[] row, String pairs) {
    for (String pair : pairs.strip().split("\\s+")) {
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

  /** By the state that follows; not to be written to. */
  double[] transitions(int from) {
    return transition[from];
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
