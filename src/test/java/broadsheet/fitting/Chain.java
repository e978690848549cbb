package broadsheet.fitting;

import java.util.List;

/** The lines of one page and the states that each may be in. */
public final class Chain {
  private final int[][] active;
  private final long[] allowed;

  /**
   * The lines of one page.
   *
   * @param active the features of each line
   * @param allowed for each line a bit for each state that agrees with the truth; none is known of
   *     the line when all are set
   */
  public Chain(int[][] active, long[] allowed) {
    this.active = active.clone();
    this.allowed = allowed.clone();
  }

  /** How many lines there are. */
  int length() {
    return active.length;
  }

  /** How improbable the truth is, as a sum over pages. */
  static Objective loss(List<Chain> chains, int states, int features, double times) {
    return new Loss(chains, states, features, times);
  }

  /** Weights in one row: features by state, then states by state, then the beginnings. */
  private static final class Loss implements Objective {
    private final List<Chain> chains;
    private final int states;
    private final int order;
    private final int begin;
    private final double times;

    Loss(List<Chain> chains, int states, int features, double times) {
      this.chains = chains;
      this.states = states;
      this.order = features * states;
      this.begin = order + states * states;
      this.times = times;
    }

    @Override
    public double at(double[] weights, double[] gradient) {
      double[][] follows = new double[states][states];
      for (int from = 0; from < states; from++) {
        for (int to = 0; to < states; to++) {
          follows[from][to] = Math.exp(weights[order + from * states + to]);
        }
      }
      double sum = 0;
      for (Chain chain : chains) {
        double[][] emitted = emitted(chain, weights);
        sum += pass(chain, emitted, follows, gradient, false);
        sum -= pass(chain, emitted, follows, gradient, true);
      }
      return sum * times;
    }

    /** What each line says for each state, as shares of the best. */
    private double[][] emitted(Chain chain, double[] weights) {
      double[][] out = new double[chain.active.length][states];
      for (int i = 0; i < out.length; i++) {
        for (int feature : chain.active[i]) {
          for (int s = 0; s < states; s++) {
            out[i][s] += weights[feature * states + s];
          }
        }
        for (int s = 0; s < states && i == 0; s++) {
          out[i][s] += weights[begin + s];
        }
        double high = Double.NEGATIVE_INFINITY;
        for (int s = 0; s < states; s++) {
          high = Math.max(high, out[i][s]);
        }
        for (int s = 0; s < states; s++) {
          out[i][s] = Math.exp(Math.max(-200, out[i][s] - high));
        }
      }
      return out;
    }

    /** Log of the sum over labellings, all or the right ones; adds what they expect. */
    private double pass(
        Chain chain, double[][] emitted, double[][] follows, double[] gradient, boolean right) {
      int n = emitted.length;
      double[][] e = right ? only(emitted, chain.allowed) : emitted;
      double[][] forward = new double[n][states];
      double log = 0;
      for (int i = 0; i < n; i++) {
        double total = 0;
        for (int to = 0; to < states; to++) {
          double sum = i == 0 ? 1 : 0;
          for (int from = 0; from < states && i > 0 && e[i][to] > 0; from++) {
            sum += forward[i - 1][from] * follows[from][to];
          }
          forward[i][to] = sum * e[i][to];
          total += forward[i][to];
        }
        log += Math.log(scale(forward[i], total));
      }
      expect(chain, e, follows, forward, gradient, right ? -times : times);
      return log;
    }

    private double[][] only(double[][] emitted, long[] allowed) {
      double[][] out = new double[emitted.length][states];
      for (int i = 0; i < out.length; i++) {
        for (int s = 0; s < states; s++) {
          out[i][s] = (allowed[i] >> s & 1) == 1 ? emitted[i][s] : 0;
        }
      }
      return out;
    }

    private void expect(
        Chain chain,
        double[][] e,
        double[][] follows,
        double[][] forward,
        double[] gradient,
        double sign) {
      double[] after = new double[states];
      java.util.Arrays.fill(after, 1);
      for (int i = e.length - 1; i >= 0; i--) {
        double[] share = new double[states];
        double total = 0;
        for (int s = 0; s < states; s++) {
          share[s] = forward[i][s] * after[s];
          total += share[s];
        }
        for (int feature : chain.active[i]) {
          for (int s = 0; s < states; s++) {
            gradient[feature * states + s] += sign * share[s] / total;
          }
        }
        for (int s = 0; s < states && i == 0; s++) {
          gradient[begin + s] += sign * share[s] / total;
        }
        if (i > 0) {
          after = pairs(forward[i - 1], after, e[i], follows, gradient, sign);
        }
      }
    }

    /** Adds the expected pairs of states; gives what follows the line before. */
    private double[] pairs(
        double[] before,
        double[] after,
        double[] emitted,
        double[][] follows,
        double[] gradient,
        double sign) {
      double[] next = new double[states];
      double total = 0;
      for (int from = 0; from < states; from++) {
        for (int to = 0; to < states; to++) {
          next[from] += follows[from][to] * emitted[to] * after[to];
        }
        total += before[from] * next[from];
      }
      for (int from = 0; from < states; from++) {
        double share = sign * before[from] / total;
        for (int to = 0; to < states && share != 0; to++) {
          gradient[order + from * states + to] +=
              share * follows[from][to] * emitted[to] * after[to];
        }
      }
      double sum = 0;
      for (double x : next) {
        sum += x;
      }
      scale(next, sum);
      return next;
    }

    private static double scale(double[] values, double total) {
      double by = Math.max(total, 1e-300);
      for (int i = 0; i < values.length; i++) {
        values[i] /= by;
      }
      return by;
    }
  }
}
