package broadsheet.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * A judgement as one sum: what is seen, each thing times its weight, in log odds.
 *
 * @param <F> what can be seen
 */
@SuppressWarnings("EnumOrdinal") // what is seen is an array by feature
final class Linear<F extends Enum<F>> {
  private final F[] features;
  private final double[] weight;
  private final String[] why;

  Linear(F[] features, List<WeightTable.Row> rows) {
    this.features = features.clone();
    this.weight = new double[features.length];
    this.why = new String[features.length];
    java.util.Arrays.fill(why, "");
    for (WeightTable.Row row : rows) {
      int at = place(row.name());
      weight[at] = Double.parseDouble(row.cell());
      why[at] = row.why();
    }
  }

  private int place(String name) {
    for (F feature : features) {
      if (feature.name().equals(name)) {
        return feature.ordinal();
      }
    }
    throw new IllegalArgumentException("no such feature: " + name);
  }

  /** What it all comes to; {@code seen} holds how much of each feature there is, by its place. */
  double score(double[] seen) {
    double sum = 0;
    for (int f = 0; f < weight.length; f++) {
      sum += weight[f] * seen[f];
    }
    return sum;
  }

  /** What only the features at these places come to. */
  double score(double[] seen, int[] places) {
    double sum = 0;
    for (int f : places) {
      sum += weight[f] * seen[f];
    }
    return sum;
  }

  double weight(F feature) {
    return weight[feature.ordinal()];
  }

  /** What the feature sees, in words. */
  String why(F feature) {
    return why[feature.ordinal()];
  }

  /** The strongest reasons, at most so many, those for and those against. */
  List<Evidence> reasons(double[] seen, int most) {
    List<Evidence> out = new ArrayList<>();
    for (F feature : features) {
      int f = feature.ordinal();
      if (seen[f] != 0 && weight[f] != 0 && !why[f].isEmpty()) {
        String rule = feature.name().toLowerCase(Locale.ROOT).replace('_', '-');
        out.add(new Evidence(rule, why[f], weight[f] * seen[f]));
      }
    }
    out.sort(
        Comparator.comparingDouble((Evidence e) -> -Math.abs(e.weight()))
            .thenComparing(Evidence::rule));
    return List.copyOf(out.subList(0, Math.min(most, out.size())));
  }

  /** The share that log odds stand for. */
  static double probability(double odds) {
    return 1 / (1 + Math.exp(-odds));
  }
}
