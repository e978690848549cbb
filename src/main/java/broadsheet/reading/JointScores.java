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
  private static final int[] MEETING =
      places(
          JointFeature.PAIR_KNOWN,
          JointFeature.WORD_AT_JOINT,
          JointFeature.NO_WORD_AT_JOINT,
          JointFeature.QUOTE_CLOSES,
          JointFeature.QUOTE_CLASHES,
          JointFeature.STOP_LOST_ABOVE,
          JointFeature.SENTENCE_OPENS_BELOW);

  private final Joints joints;
  private final Linear<JointFeature> weights;
  private final double[] seen = Joints.nothing();
  private final double mostMeeting;

  /** The most that words and places can add where the two do not stand together. */
  private final double mostElse;

  private final double[] above;

  /** By the manner of the piece above and the place of the one below. */
  private final double[][] below;

  JointScores(Joints joints, Linear<JointFeature> weights) {
    this.joints = joints;
    this.weights = weights;
    this.mostMeeting = most(weights);
    this.mostElse = mostMeeting + mostApart(weights);
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

  /** The score; where nothing more could make it more than 0, nothing more is asked. */
  double of(int from, int to) {
    double score = above(from) + below(from, to);
    if (!joints.adjacent(from, to) && score + mostElse <= 0) {
      return score + mostElse;
    }
    joints.between(seen, from, to);
    score += weights.score(seen, BETWEEN);
    double words = weights.weight(joints.affinity(from));
    double most = Math.max(0, words) * joints.mostAlike(from, to);
    if (joints.unfinished(from) && score + most + mostMeeting > 0) {
      score += meeting(from, to);
    }
    return score + most <= 0 ? score : score + words * joints.alike(from, to);
  }

  private double meeting(int from, int to) {
    for (int place : MEETING) {
      seen[place] = 0;
    }
    joints.meet(seen, from, to);
    return weights.score(seen, MEETING);
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

  /** The most that places and what two pieces speak of can add. */
  private static double mostApart(Linear<JointFeature> weights) {
    double words =
        Math.max(
            weights.weight(JointFeature.AFFINITY), weights.weight(JointFeature.HEADLINE_AFFINITY));
    return Math.max(0, words)
        + Math.max(0, weights.weight(JointFeature.ONLY_BOXES_BETWEEN))
        + Math.max(0, weights.weight(JointFeature.BACKWARD))
        + Math.max(0, weights.weight(JointFeature.BACKWARD_FROM_FINISHED))
        + Math.max(0, weights.weight(JointFeature.DISTANCE))
        + Math.max(0, weights.weight(JointFeature.PIECES_BETWEEN));
  }

  /** The most that the ends that meet can add. */
  private static double most(Linear<JointFeature> weights) {
    return 2 * Math.max(0, weights.weight(JointFeature.PAIR_KNOWN))
        + Math.max(0, weights.weight(JointFeature.WORD_AT_JOINT))
        + Math.max(0, weights.weight(JointFeature.QUOTE_CLOSES))
        + Math.max(0, weights.weight(JointFeature.QUOTE_CLASHES))
        + Math.max(0, weights.weight(JointFeature.STOP_LOST_ABOVE))
        + Math.max(0, weights.weight(JointFeature.SENTENCE_OPENS_BELOW));
  }
}
