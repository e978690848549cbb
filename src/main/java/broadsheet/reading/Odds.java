package broadsheet.reading;

/**
 * The exponential function for log odds that are not above 0, several times as fast as that of the
 * platform and as exact as sums over all labellings are: to some 13 digits.
 */
final class Odds {
  /** Below it nothing is told from 0. */
  private static final int LEAST = -700;

  /** Steps of 1. */
  private static final int STEPS = 64;

  private static final double[] WHOLE = powers(1 - LEAST, 1);
  private static final double[] PARTS = powers(STEPS, 1.0 / STEPS);

  private Odds() {}

  private static double[] powers(int count, double step) {
    double[] out = new double[count];
    for (int i = 0; i < count; i++) {
      out[i] = Math.exp(-step * i);
    }
    return out;
  }

  /** e to the power of a number that is not above 0. */
  static double exp(double log) {
    if (log < LEAST) {
      return 0;
    }
    double steps = -log * STEPS;
    int whole = (int) steps;
    double x = (whole - steps) / STEPS; // the rest, of whose series five members are enough
    double rest = 1 + x * (1 + x * (0.5 + x * (1 / 6.0 + x * (1 / 24.0 + x / 120))));
    return WHOLE[whole / STEPS] * PARTS[whole % STEPS] * rest;
  }
}
