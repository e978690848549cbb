package broadsheet.reading;

import java.util.Arrays;

/**
 * How well any two pieces of a page go together, in log odds. Every open piece is weighed against
 * every stray one, so what is said of one of the two, whatever the other, is summed up once.
 */
@SuppressWarnings("EnumOrdinal") // what is seen is an array by feature
final class JointScores {
  private static final int[] BETWEEN =
      places(
          JointFeature.ONLY_BOXES_BETWEEN,
          JointFeature.ADJACENT,
          JointFeature.ADJACENT_ODDS,
          JointFeature.BACKWARD,
          JointFeature.BACKWARD_FROM_FINISHED,
          JointFeature.DISTANCE,
          JointFeature.PIECES_BETWEEN);
  private static final int[] WORDS =
      places(
          JointFeature.AFFINITY,
          JointFeature.HEADLINE_AFFINITY,
          JointFeature.PAIR_KNOWN,
          JointFeature.QUOTE_CLOSES,
          JointFeature.QUOTE_CLASHES);

  private final Joints joints;
  private final Linear<JointFeature> weights;
  private final double[] seen = Joints.nothing();
  private final double[] above;

  /** By the manner of the piece above and the place of the one below. */
  private final double[][] below;

  JointScores(Joints joints, Linear<JointFeature> weights) {
    this.joints = joints;
    this.weights = weights;
    this.above = unknown(joints.size());
    this.below = new double[Joints.MANNERS][];
  }

  private static int[] places(JointFeature... features) {
    return Arrays.stream(features).mapToInt(Enum::ordinal).toArray();
  }

  private static double[] unknown(int size) {
    double[] out = new double[size];
    Arrays.fill(out, Double.NaN);
    return out;
  }

  /** The score; where no words could make it more than 0, these are not asked. */
  double of(int from, int to) {
    joints.between(seen, from, to);
    double score = above(from) + below(from, to) + weights.score(seen, BETWEEN);
    if (score + most(from) <= 0) {
      return score;
    }
    for (int place : WORDS) {
      seen[place] = 0;
    }
    joints.words(seen, from, to);
    return score + weights.score(seen, WORDS);
  }

  private double above(int from) {
    if (Double.isNaN(above[from])) {
      double[] alone = Joints.nothing();
      joints.above(alone, from);
      above[from] = weights.score(alone);
    }
    return above[from];
  }

  private double below(int from, int to) {
    int manner = joints.manner(from);
    if (below[manner] == null) {
      below[manner] = unknown(joints.size());
    }
    if (Double.isNaN(below[manner][to])) {
      double[] alone = Joints.nothing();
      joints.below(alone, from, to);
      below[manner][to] = weights.score(alone);
    }
    return below[manner][to];
  }

  /** The most that words can add. */
  private double most(int from) {
    double alike = Math.max(0, weights.weight(joints.affinity(from)));
    return joints.unfinished(from) ? alike + mostWhereTheyMeet() : alike;
  }

  private double mostWhereTheyMeet() {
    return 2 * Math.max(0, weights.weight(JointFeature.PAIR_KNOWN))
        + Math.max(0, weights.weight(JointFeature.QUOTE_CLOSES))
        + Math.max(0, weights.weight(JointFeature.QUOTE_CLASHES));
  }
}
