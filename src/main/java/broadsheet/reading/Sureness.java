package broadsheet.reading;

import broadsheet.reading.Piece.Form;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * How sure the reader may be that item and role of a line are right: the decoder's share, where the
 * item begins, what was joined, how clear the rest of the item and of the page is.
 */
@SuppressWarnings("EnumOrdinal") // what is seen is an array by feature
final class Sureness {
  private static final double FAR = 6;

  private final @Nullable Marked[] byPlace;

  /** By place, how clear the role is. */
  private final double[] roles;

  private final double page;
  private final double joined;

  /** Of the items of one page. */
  Sureness(List<Draft> drafts) {
    byPlace = new Marked[1 + highest(drafts)];
    roles = new double[byPlace.length];
    double sum = 0;
    int count = 0;
    int joints = 0;
    for (Draft draft : drafts) {
      for (Marked line : draft.lines()) {
        byPlace[line.index()] = line;
        roles[line.index()] = odds(line.shares().role());
        sum += roles[line.index()];
        count++;
      }
      joints += draft.joints().size();
    }
    page = count == 0 ? 0 : sum / count;
    joined = Math.min(4, joints);
  }

  private static int highest(List<Draft> drafts) {
    int highest = -1;
    for (Draft draft : drafts) {
      highest = Math.max(highest, draft.asPiece().highest());
    }
    return highest;
  }

  /**
   * How much of each feature each line of an item shows.
   *
   * @param division how sure it is which line over the article is its headline, 0 to 1
   */
  List<double[]> seen(Draft draft, ToDoubleFunction<Marked> division) {
    double[] whole = whole(draft);
    double unbroken = 0;
    double joint = 0;
    Map<Integer, Double> joints = draft.joints();
    Marked before = null;
    List<double[]> out = new ArrayList<>();
    for (Marked line : draft.lines()) {
      Double begins = joints.isEmpty() ? null : joints.get(line.index());
      if (begins != null) {
        joint = Math.max(-FAR, Math.min(FAR, begins));
      } else if (before != null && line.index() == before.index() + 1) {
        double breaks = line.shares().opens() + line.shares().torn();
        unbroken = Math.max(-FAR, unbroken + Math.log(Math.max(0.01, 1 - breaks)));
      }
      before = line;
      double[] seen = whole.clone();
      put(seen, SureFeature.ROLE, roles[line.index()]);
      put(seen, SureFeature.ROLE_DOUBTED, Math.log(Math.max(0.01, line.shares().role())));
      double divided = division.applyAsDouble(line);
      put(seen, SureFeature.DIVISION, divided == 1 ? 0 : Math.log(Math.max(0.01, divided)));
      put(seen, SureFeature.UNBROKEN, unbroken);
      put(seen, SureFeature.JOINT, joint);
      out.add(seen);
    }
    return out;
  }

  /** What all lines of an item show. */
  private double[] whole(Draft draft) {
    double[] seen = new double[SureFeature.values().length];
    boolean opens = draft.form() == Form.ARTICLE || draft.form() == Form.HEADLESS;
    boolean stray = draft.form() == Form.STRAY;
    double start = odds(draft.lines().get(0).shares().opens());
    Map<Integer, Double> joints = draft.joints();
    double weakest = joints.isEmpty() ? 0 : Collections.min(joints.values());
    put(seen, SureFeature.ANY, 1);
    put(seen, SureFeature.START, opens ? Math.min(0, start) : 0);
    put(seen, SureFeature.NEXT_START, end(draft));
    put(seen, SureFeature.JOINED, joints.isEmpty() ? 0 : 1);
    put(seen, SureFeature.WEAKEST_JOINT, Math.max(-FAR, Math.min(FAR, weakest)));
    put(seen, SureFeature.STRAY, stray ? 1 : 0);
    put(seen, SureFeature.BOXED, opens || stray ? 0 : 1);
    put(seen, SureFeature.ITEM, item(draft));
    put(seen, SureFeature.PAGE, page);
    put(seen, SureFeature.PAGE_JOINED, joined);
    return seen;
  }

  /** Whether the line below the item is sure to begin something else. */
  private double end(Draft draft) {
    int next = draft.last() + 1;
    Marked below = next < byPlace.length ? byPlace[next] : null;
    if (below == null || !below.state().opens()) {
      return 0;
    }
    return Math.min(0, odds(below.shares().opens()));
  }

  private double item(Draft draft) {
    double sum = 0;
    for (Marked line : draft.lines()) {
      sum += roles[line.index()];
    }
    return sum / draft.lines().size();
  }

  private static double odds(double share) {
    double kept = Math.max(0.0025, Math.min(0.9975, share));
    return Math.log(kept / (1 - kept));
  }

  private static void put(double[] seen, SureFeature feature, double value) {
    seen[feature.ordinal()] = value;
  }
}
