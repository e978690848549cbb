package broadsheet.reading;

import java.util.List;

/** What each feature of a line of a column says for each place in a paragraph, in log odds. */
@SuppressWarnings("EnumOrdinal") // arrays by feature and place keep decoding fast
final class PlaceWeights {
  private static final int PLACES = Place.values().length;

  private final double[][] weight = new double[PlaceFeature.values().length][PLACES];

  PlaceWeights(List<WeightTable.Row> rows) {
    for (WeightTable.Row row : rows) {
      double[] of = weight[PlaceFeature.valueOf(row.name()).ordinal()];
      for (String pair : row.cell().split(" ")) {
        int equals = pair.indexOf('=');
        if (equals > 0) {
          Place place = Place.valueOf(pair.substring(0, equals));
          of[place.ordinal()] = Double.parseDouble(pair.substring(equals + 1));
        }
      }
    }
  }

  double weight(PlaceFeature feature, Place place) {
    return weight[feature.ordinal()][place.ordinal()];
  }

  /** Of a line of which this is seen, by place. */
  double[] score(Iterable<PlaceFeature> seen) {
    double[] sum = new double[PLACES];
    for (PlaceFeature feature : seen) {
      double[] of = weight[feature.ordinal()];
      for (int place = 0; place < PLACES; place++) {
        sum[place] += of[place];
      }
    }
    return sum;
  }
}
