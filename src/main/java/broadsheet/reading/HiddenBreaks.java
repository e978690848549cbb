package broadsheet.reading;

import broadsheet.archive.PageReference;
import broadsheet.reading.Piece.Form;
import java.util.ArrayList;
import java.util.List;

/**
 * Torn text whose rest ran into another article without a trace: looks for the place in the others
 * where the words change sides.
 */
@SuppressWarnings("EnumOrdinal") // what is seen is an array by feature
final class HiddenBreaks {
  private static final double NEVER = -99;

  /** Longer pages are left alone: every line is weighed against every torn text. */
  private static final int MOST_LINES = 400;

  private final List<Draft> drafts;
  private final Affinity affinity;
  private final Linear<HiddenFeature> weights;

  HiddenBreaks(List<Draft> drafts, Affinity affinity, Linear<HiddenFeature> weights) {
    this.weights = weights;
    this.drafts = drafts;
    this.affinity = affinity;
  }

  void mend() {
    List<Draft> torn = drafts.stream().filter(HiddenBreaks::torn).toList();
    int lines = drafts.stream().mapToInt(d -> d.lines().size()).sum();
    if (torn.size() > 8 || lines > MOST_LINES) {
      return;
    }
    for (Draft draft : torn) {
      mend(draft);
    }
  }

  private static boolean torn(Draft draft) {
    Piece piece = draft.asPiece();
    return draft.form() == Form.ARTICLE
        && piece.unfinished()
        && !piece.closed()
        && !piece.jumps(PageReference.Type.CONTINUES_ON);
  }

  private void mend(Draft torn) {
    Draft from = null;
    int place = -1;
    double best = 0;
    Seam seam = affinity.seam(torn.lines().stream().filter(Marked::text).toList());
    for (Draft other : drafts) {
      if (other == torn || other.form() != Form.ARTICLE) {
        continue;
      }
      List<Marked> lines = other.lines();
      double[] gains = seam.gains(lines);
      for (int at = 2; at < lines.size(); at++) {
        double score = score(torn, lines, at, gains[at]);
        if (score > best) {
          best = score;
          from = other;
          place = at;
        }
      }
    }
    if (from != null) {
      List<Marked> tail = new ArrayList<>(from.cutFrom(place));
      tail.set(0, tail.get(0).as(State.TORN));
      torn.take(tail, new Evidence("hidden-break", "its words fit the torn text better", best));
    }
  }

  /** How much better the rest from that line on goes with the torn text than with its own. */
  private double score(Draft torn, List<Marked> lines, int at, double gain) {
    Marked line = lines.get(at);
    Marked before = lines.get(at - 1);
    boolean may = line.state() == State.TEXT && before.text() && !before.torn();
    if (!may || line.seen().has(Feature.DATELINE)) {
      return NEVER;
    }
    String end = lastCore(torn);
    boolean known = affinity.known(end.charAt(end.length() - 1), line.seen().core().charAt(0)) > 0;
    double[] seen = new double[HiddenFeature.values().length];
    seen[HiddenFeature.ANY.ordinal()] = 1;
    seen[HiddenFeature.WORDS_CHANGE_SIDES.ordinal()] = gain;
    seen[HiddenFeature.STARTS_TORN.ordinal()] = line.seen().has(Feature.STARTS_TORN) ? 1 : 0;
    seen[HiddenFeature.PAIR_KNOWN.ordinal()] = known ? 1 : 0;
    return weights.score(seen);
  }

  private static String lastCore(Draft torn) {
    Marked last = torn.asPiece().lastText();
    return last == null || last.seen().core().isEmpty() ? " " : last.seen().core();
  }
}
