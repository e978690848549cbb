package broadsheet.fitting;

import java.util.List;

/** One choice among several candidates, of which at least one is right. */
public final class Choice {
  private final List<double[]> seen;
  private final boolean[] right;

  /**
   * A choice.
   *
   * @param seen how much of each feature each candidate shows
   * @param right which candidates are right
   */
  public Choice(List<double[]> seen, boolean[] right) {
    this.seen = List.copyOf(seen);
    this.right = right.clone();
  }

  /** How improbable the right choices are together, as a sum over all of these. */
  static Objective loss(List<Choice> choices, double times) {
    return (weights, gradient) -> {
      double sum = 0;
      for (Choice choice : choices) {
        sum += choice.loss(weights, gradient, times);
      }
      return sum;
    };
  }

  private double loss(double[] weights, double[] gradient, double times) {
    double[] score = new double[seen.size()];
    double high = Double.NEGATIVE_INFINITY;
    for (int c = 0; c < score.length; c++) {
      for (int f = 0; f < weights.length; f++) {
        score[c] += weights[f] * seen.get(c)[f];
      }
      high = Math.max(high, score[c]);
    }
    double all = 0;
    double good = 0;
    for (int c = 0; c < score.length; c++) {
      score[c] = Math.exp(score[c] - high);
      all += score[c];
      good += right[c] ? score[c] : 0;
    }
    good = Math.max(good, 1e-300);
    for (int c = 0; c < score.length; c++) {
      double pull = score[c] / all - (right[c] ? score[c] / good : 0);
      for (int f = 0; f < weights.length; f++) {
        gradient[f] += times * pull * seen.get(c)[f];
      }
    }
    return times * (Math.log(all) - Math.log(good));
  }
}
