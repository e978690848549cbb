package broadsheet.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the best labelling of a whole page (Viterbi) and how sure each label is (forward and
 * backward sums over all labellings). Time grows with the number of lines and no faster.
 */
@SuppressWarnings("EnumOrdinal") // arrays by state keep decoding linear and fast
final class Decoder {
  private static final State[] ALL = State.values();
  private static final int STATES = ALL.length;

  /** Smaller shares change nothing that anybody reads. */
  private static final double NOTHING = 1e-15;

  /** Log odds against which nobody would bet. */
  private static final double HOPELESS = 21;

  private final Weights weights;

  Decoder(Weights weights) {
    this.weights = weights;
  }

  /**
   * The decision for one line.
   *
   * @param state the state on the best path
   * @param shares how sure that is
   */
  record Decision(State state, Shares shares) {}

  List<Decision> decode(List<LineFeatures> lines) {
    if (lines.isEmpty()) {
      return List.of();
    }
    double[][] emitted = new double[lines.size()][];
    for (int i = 0; i < emitted.length; i++) {
      emitted[i] = weights.score(lines.get(i));
    }
    int[] best = best(emitted);
    double[][] posterior = posterior(emitted);
    List<Decision> out = new ArrayList<>(best.length);
    for (int i = 0; i < best.length; i++) {
      out.add(new Decision(ALL[best[i]], shares(posterior[i], best[i])));
    }
    return out;
  }

  /** The best path; where it comes from is asked only of the states that it passes. */
  private int[] best(double[][] emitted) {
    int n = emitted.length;
    double[][] scores = new double[n][STATES];
    for (int s = 0; s < STATES; s++) {
      scores[0][s] = weights.first(s) + emitted[0][s];
    }
    for (int i = 1; i < n; i++) {
      step(scores[i - 1], emitted[i], scores[i]);
    }
    int[] path = new int[n];
    path[n - 1] = top(scores[n - 1]);
    for (int i = n - 1; i > 0; i--) {
      path[i - 1] = before(scores[i - 1], weights.transitionsTo(path[i]));
    }
    return path;
  }

  private void step(double[] before, double[] emitted, double[] after) {
    Arrays.fill(after, Double.NEGATIVE_INFINITY);
    double least = before[top(before)] - weights.span(); // below it, no way to make up for it
    for (int from = 0; from < STATES; from++) {
      if (before[from] >= least) {
        raise(after, weights.transitions(from), before[from]);
      }
    }
    for (int s = 0; s < STATES; s++) {
      after[s] += emitted[s];
    }
  }

  private static void raise(double[] high, double[] odds, double score) {
    for (int to = 0; to < STATES; to++) {
      high[to] = Math.max(high[to], score + odds[to]);
    }
  }

  /** The state from which the way to the next line is best. */
  private static int before(double[] scores, double[] odds) {
    int best = 0;
    for (int from = 1; from < STATES; from++) {
      best = scores[from] + odds[from] > scores[best] + odds[best] ? from : best;
    }
    return best;
  }

  private static int top(double[] scores) {
    int top = 0;
    for (int s = 1; s < scores.length; s++) {
      top = scores[s] > scores[top] ? s : top;
    }
    return top;
  }

  private double[][] posterior(double[][] emitted) {
    int n = emitted.length;
    double[][] forward = new double[n][STATES];
    for (int i = 0; i < n; i++) {
      liken(emitted[i]);
      for (int from = 0; i > 0 && from < STATES; from++) {
        add(forward[i], weights.odds(from), forward[i - 1][from]);
      }
      for (int s = 0; s < STATES; s++) {
        forward[i][s] = emitted[i][s] * (i == 0 ? Math.exp(weights.first(s)) : forward[i][s]);
      }
      scale(forward[i]);
    }
    return backward(emitted, forward);
  }

  private double[][] backward(double[][] likely, double[][] forward) {
    double[] beta = new double[STATES];
    double[] next = new double[STATES];
    Arrays.fill(beta, 1.0 / STATES);
    for (int i = likely.length - 2; i >= 0; i--) {
      Arrays.fill(next, 0);
      for (int to = 0; to < STATES; to++) {
        add(next, weights.oddsTo(to), beta[to] * likely[i + 1][to]);
      }
      scale(next);
      double[] done = beta;
      beta = next;
      next = done;
      for (int s = 0; s < STATES; s++) {
        forward[i][s] *= beta[s];
      }
      scale(forward[i]);
    }
    return forward;
  }

  private static void add(double[] sums, double[] row, double times) {
    for (int s = 0; times > NOTHING && s < STATES; s++) {
      sums[s] += row[s] * times;
    }
  }

  /** Makes the scores of a line into how likely it is in each state, next to the likeliest. */
  private void liken(double[] emitted) {
    double high = emitted[top(emitted)];
    double least = -2 * weights.span() - HOPELESS; // what stands around it cannot make up for it
    for (int s = 0; s < STATES; s++) {
      double below = emitted[s] - high;
      emitted[s] = below < least ? 0 : Odds.exp(below);
    }
  }

  private static void scale(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    double share = 1 / (sum + Double.MIN_NORMAL);
    for (int s = 0; s < values.length; s++) {
      values[s] *= share;
    }
  }

  private static Shares shares(double[] posterior, int state) {
    double role = 0;
    double opens = 0;
    for (int other = 0; other < STATES; other++) {
      double share = posterior[other];
      role += ALL[other].role() == ALL[state].role() ? share : 0;
      opens += ALL[other].opens() ? share : 0;
    }
    return new Shares(Math.min(1, role), posterior[State.TORN.ordinal()], opens);
  }
}
