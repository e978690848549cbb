package broadsheet.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the best labelling of a whole page (Viterbi) and how sure each label is (forward and
 * backward sums over all labellings). Time grows with the number of lines and no faster.
 */
@SuppressWarnings("EnumOrdinal") // arrays by state keep decoding linear and fast
final class Decoder {
  private static final int STATES = State.values().length;

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
    State[] best = best(emitted);
    double[][] posterior = posterior(emitted);
    List<Decision> out = new ArrayList<>(best.length);
    for (int i = 0; i < best.length; i++) {
      out.add(new Decision(best[i], shares(posterior[i], best[i])));
    }
    return out;
  }

  private State[] best(double[][] emitted) {
    int n = emitted.length;
    byte[][] back = new byte[n][STATES];
    double[] score = new double[STATES];
    for (int s = 0; s < STATES; s++) {
      score[s] = weights.first(s) + emitted[0][s];
    }
    for (int i = 1; i < n; i++) {
      score = step(score, emitted[i], back[i]);
    }
    State[] path = new State[n];
    int at = top(score);
    for (int i = n - 1; i >= 0; i--) {
      path[i] = State.values()[at];
      at = back[i][at];
    }
    return path;
  }

  private double[] step(double[] before, double[] emitted, byte[] back) {
    double[] after = new double[STATES];
    for (int to = 0; to < STATES; to++) {
      double best = Double.NEGATIVE_INFINITY;
      for (int from = 0; from < STATES; from++) {
        double score = before[from] + weights.transition(from, to);
        if (score > best) {
          best = score;
          back[to] = (byte) from;
        }
      }
      after[to] = best + emitted[to];
    }
    return after;
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
    for (int s = 0; s < STATES; s++) {
      forward[0][s] = weights.first(s) + emitted[0][s];
    }
    normalise(forward[0]);
    for (int i = 1; i < n; i++) {
      for (int to = 0; to < STATES; to++) {
        double sum = 0;
        for (int from = 0; from < STATES; from++) {
          sum += forward[i - 1][from] * weights.odds(from, to);
        }
        forward[i][to] = Math.log(sum + Double.MIN_NORMAL) + emitted[i][to];
      }
      normalise(forward[i]);
    }
    return backward(emitted, forward);
  }

  private double[][] backward(double[][] emitted, double[][] forward) {
    int n = emitted.length;
    double[] beta = new double[STATES];
    java.util.Arrays.fill(beta, 1.0 / STATES);
    for (int i = n - 2; i >= 0; i--) {
      double[] next = new double[STATES];
      double[] carried = new double[STATES];
      double high = emitted[i + 1][top(emitted[i + 1])];
      for (int s = 0; s < STATES; s++) {
        carried[s] = beta[s] * Math.exp(emitted[i + 1][s] - high);
      }
      for (int from = 0; from < STATES; from++) {
        for (int to = 0; to < STATES; to++) {
          next[from] += weights.odds(from, to) * carried[to];
        }
      }
      scale(next);
      beta = next;
      for (int s = 0; s < STATES; s++) {
        forward[i][s] *= beta[s];
      }
      scale(forward[i]);
    }
    return forward;
  }

  /** From logs to shares that add up to 1. */
  private static void normalise(double[] logs) {
    double high = logs[top(logs)];
    for (int s = 0; s < logs.length; s++) {
      logs[s] = Math.exp(logs[s] - high);
    }
    scale(logs);
  }

  private static void scale(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    for (int s = 0; s < values.length; s++) {
      values[s] /= sum + Double.MIN_NORMAL;
    }
  }

  private static Shares shares(double[] posterior, State state) {
    double role = 0;
    double opens = 0;
    for (State other : State.values()) {
      double share = posterior[other.ordinal()];
      role += other.role() == state.role() ? share : 0;
      opens += other.opens() ? share : 0;
    }
    return new Shares(Math.min(1, role), posterior[State.TORN.ordinal()], opens);
  }
}
