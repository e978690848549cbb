package broadsheet.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * Decides which stray piece carries on which: one assignment over the page, so that a body torn
 * from its headline, or standing above it, finds its way home whatever stands between.
 */
final class Joiner {
  /** More open pieces than this and only neighbours are tried, to keep time linear. */
  private static final int MOST = 60;

  private final List<Piece> pieces;
  private final Weights weights;
  private final Affinity affinity;
  private final Joints joints;
  private final JointScores scores;

  Joiner(List<Piece> pieces, Weights weights) {
    this.pieces = pieces;
    this.weights = weights;
    this.affinity = new Affinity(pieces);
    this.joints = new Joints(pieces, affinity);
    this.scores = new JointScores(joints, weights.joints());
  }

  List<Draft> join() {
    int[] next = successors();
    List<Draft> drafts = chains(next);
    new HiddenBreaks(drafts, affinity, weights.hidden()).mend();
    new StrandedHeads(drafts, affinity, weights.stranded()).mend();
    return drafts;
  }

  private int[] successors() {
    List<Integer> open = new ArrayList<>();
    List<Integer> stray = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      if (joints.stray(i)) {
        stray.add(i);
      }
      if (joints.open(i)) {
        open.add(i);
      }
    }
    int[] next = new int[pieces.size()];
    java.util.Arrays.fill(next, -1);
    if (open.size() > MOST || stray.size() > MOST) {
      neighbours(stray, next);
    } else if (!open.isEmpty() && !stray.isEmpty()) {
      assign(open, stray, next);
    }
    return next;
  }

  private void assign(List<Integer> open, List<Integer> stray, int[] next) {
    double[][] score = new double[open.size()][stray.size()];
    for (int r = 0; r < open.size(); r++) {
      for (int c = 0; c < stray.size(); c++) {
        score[r][c] = open.get(r).equals(stray.get(c)) ? -1 : scores.of(open.get(r), stray.get(c));
      }
    }
    int[] chosen = Assignment.best(score);
    for (int r = 0; r < chosen.length; r++) {
      if (chosen[r] >= 0 && !circle(next, open.get(r), stray.get(chosen[r]))) {
        next[open.get(r)] = stray.get(chosen[r]);
      }
    }
  }

  private static boolean circle(int[] next, int from, int to) {
    for (int at = to; at >= 0; at = next[at]) {
      if (at == from) {
        return true;
      }
    }
    return false;
  }

  /** For pages in ruins: each stray piece goes on from the nearest open piece before it. */
  private void neighbours(List<Integer> stray, int[] next) {
    for (int s : stray) {
      for (int at = s - 1; at >= Math.max(0, s - 3); at--) {
        if (next[at] < 0 && joints.open(at) && scores.of(at, s) > 0) {
          next[at] = s;
          break;
        }
      }
    }
  }

  private List<Draft> chains(int[] next) {
    boolean[] follows = new boolean[next.length];
    for (int to : next) {
      if (to >= 0) {
        follows[to] = true;
      }
    }
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < next.length; i++) {
      if (!follows[i]) {
        drafts.add(chain(i, next));
      }
    }
    return new Leftovers(drafts).settle();
  }

  private Draft chain(int start, int[] next) {
    Draft draft = new Draft(pieces.get(start));
    int at = start;
    for (int to = next[at]; to >= 0; to = next[at]) {
      boolean whole = pieces.get(to).first() == pieces.get(at).last() + 1;
      draft.take(pieces.get(to).lines(), whole ? null : why(at, to));
      at = to;
    }
    return draft;
  }

  private Evidence why(int from, int to) {
    List<Marked> above = pieces.get(from).lines();
    int last = above.get(above.size() - 1).seen().line().number();
    int first = pieces.get(to).lines().get(0).seen().line().number();
    double[] seen = joints.seen(from, to);
    String what = "line " + last + " goes on in line " + first + ": " + reasons(seen);
    return new Evidence("carries-on", what, weights.joints().score(seen));
  }

  private String reasons(double[] seen) {
    List<String> out = new ArrayList<>();
    for (Evidence reason : weights.joints().reasons(seen, 3)) {
      out.add(reason.why());
    }
    return String.join(", ", out);
  }
}
