package broadsheet.fitting;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the least of a smooth function with the memory of a few steps (Nocedal, "Updating
 * quasi-Newton matrices with limited storage", 1980).
 */
final class Lbfgs {
  private static final int MEMORY = 8;
  private static final double ARMIJO = 1e-4;
  private static final double STILL = 1e-6;

  private final Objective objective;
  private final List<double[]> steps = new ArrayList<>();
  private final List<double[]> turns = new ArrayList<>();
  private double[] point;
  private double[] gradient;
  private double value;

  private Lbfgs(Objective objective, double[] start) {
    this.objective = objective;
    this.point = start.clone();
    this.gradient = new double[start.length];
    this.value = objective.at(point, gradient);
  }

  /** The best point found from a start within a number of steps. */
  static double[] least(Objective objective, double[] start, int most) {
    Lbfgs search = new Lbfgs(objective, start);
    for (int i = 0; i < most && search.step(); i++) {
      // each step moves the point
    }
    return search.point;
  }

  private boolean step() {
    double[] way = way();
    double slope = dot(way, gradient);
    double length = steps.isEmpty() ? 1 / Math.max(1, Math.sqrt(dot(gradient, gradient))) : 1;
    for (int tries = 0; tries < 30; tries++, length /= 2) {
      double[] next = point.clone();
      for (int i = 0; i < next.length; i++) {
        next[i] += length * way[i];
      }
      double[] slopeThere = new double[next.length];
      double there = objective.at(next, slopeThere);
      if (there <= value + ARMIJO * length * slope) {
        boolean moved = value - there > STILL * Math.max(1, Math.abs(value));
        move(next, slopeThere, there);
        return moved;
      }
    }
    return false;
  }

  private void move(double[] next, double[] slopeThere, double there) {
    double[] step = minus(next, point);
    double[] turn = minus(slopeThere, gradient);
    if (dot(step, turn) > 1e-10) {
      steps.add(step);
      turns.add(turn);
      if (steps.size() > MEMORY) {
        steps.remove(0);
        turns.remove(0);
      }
    }
    point = next;
    gradient = slopeThere;
    value = there;
  }

  /** The gradient, turned by what the last steps told of the curvature. */
  private double[] way() {
    double[] way = gradient.clone();
    double[] alphas = new double[steps.size()];
    for (int k = steps.size() - 1; k >= 0; k--) {
      alphas[k] = dot(steps.get(k), way) / dot(steps.get(k), turns.get(k));
      add(way, turns.get(k), -alphas[k]);
    }
    if (!steps.isEmpty()) {
      double[] step = steps.get(steps.size() - 1);
      double[] turn = turns.get(turns.size() - 1);
      add(way, way.clone(), dot(step, turn) / dot(turn, turn) - 1);
    }
    for (int k = 0; k < steps.size(); k++) {
      double beta = dot(turns.get(k), way) / dot(steps.get(k), turns.get(k));
      add(way, steps.get(k), alphas[k] - beta);
    }
    add(way, way.clone(), -2);
    return way;
  }

  private static void add(double[] to, double[] what, double times) {
    for (int i = 0; i < to.length; i++) {
      to[i] += times * what[i];
    }
  }

  private static double[] minus(double[] a, double[] b) {
    double[] out = a.clone();
    add(out, b, -1);
    return out;
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
