package broadsheet.reading;

import broadsheet.archive.PageReference;
import broadsheet.reading.Piece.Form;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides which stray piece carries on which: one assignment over the page, so that a body torn
 * from its headline, or standing above it, finds its way home whatever stands between.
 */
final class Joiner {
  /** More open pieces than this and only neighbours are tried, to keep time linear. */
  private static final int MOST = 60;

  private final List<Piece> pieces;
  private final Affinity affinity;

  Joiner(List<Piece> pieces) {
    this.pieces = pieces;
    this.affinity = new Affinity(pieces);
  }

  List<Draft> join() {
    int[] next = successors();
    List<Draft> drafts = chains(next);
    new HiddenBreaks(drafts, affinity).mend();
    new StrandedHeads(drafts, affinity).mend();
    return drafts;
  }

  private int[] successors() {
    List<Integer> open = new ArrayList<>();
    List<Integer> stray = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i).form() == Form.STRAY || undated(pieces.get(i))) {
        stray.add(i);
      }
      if (mayGoOn(pieces.get(i))) {
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
        score[r][c] = open.get(r).equals(stray.get(c)) ? -1 : score(open.get(r), stray.get(c));
      }
    }
    int[] chosen = Assignment.best(score);
    for (int r = 0; r < chosen.length; r++) {
      if (chosen[r] >= 0 && !circle(next, open.get(r), stray.get(chosen[r]))) {
        next[open.get(r)] = stray.get(chosen[r]);
      }
    }
  }

  /** A paragraph taken for a brief without anything to show it may yet be torn from elsewhere. */
  private static boolean undated(Piece piece) {
    Marked first = piece.lines().get(0);
    return first.state() == State.BRIEF && !first.seen().has(Feature.DATELINE);
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
        if (next[at] < 0 && mayGoOn(pieces.get(at)) && score(at, s) > 0) {
          next[at] = s;
          break;
        }
      }
    }
  }

  private static boolean mayGoOn(Piece piece) {
    boolean kind =
        piece.form() != Form.PHOTO && piece.form() != Form.BANNER && piece.form() != Form.NOISE;
    return kind && !(piece.jumps(PageReference.Type.SEE) && !piece.hasText());
  }

  private double score(int from, int to) {
    Piece a = pieces.get(from);
    Piece b = pieces.get(to);
    if (undated(b) && !a.unfinished()) {
      return -1;
    }
    double sum = ending(a) + beginning(b) + order(a, b, from, to);
    sum += 3 * affinity.between(from, to);
    Marked last = a.lastText();
    Marked first = b.firstText();
    if (last != null && first != null && a.unfinished()) {
      sum += joint(last.seen().core(), first.seen().core());
    }
    return sum;
  }

  private static double ending(Piece a) {
    if (a.jumps(PageReference.Type.CONTINUES_ON)) {
      return -4;
    }
    if (a.unfinished()) {
      return a.form() == Form.DISTRICT ? 2 : 3;
    }
    if (!a.hasText()) {
      return a.form() == Form.ARTICLE ? 1.5 : -3;
    }
    return a.closed() ? -5 : a.form() == Form.DISTRICT ? -2.5 : -1;
  }

  private static double beginning(Piece b) {
    Marked first = b.lines().get(0);
    if (!b.hasText()) {
      return -1;
    }
    if (undated(b)) {
      return first.seen().has(Feature.STARTS_TORN) ? 0 : -1;
    }
    return first.seen().has(Feature.STARTS_TORN) ? 1 : first.state() == State.SUBHEAD ? -0.5 : 0;
  }

  private double order(Piece a, Piece b, int from, int to) {
    boolean onlyBetween = from < to;
    for (int i = from + 1; i < to && onlyBetween; i++) {
      Form form = pieces.get(i).form();
      onlyBetween =
          form == Form.PHOTO || form == Form.BANNER || form == Form.DISTRICT || form == Form.NOISE;
    }
    double near = onlyBetween ? 2 : 0;
    double distance = Math.min(1.5, Math.abs(b.first() - a.last()) * 0.02);
    return near - distance - (to < from ? 1.5 : 0);
  }

  /** How well the torn ends fit: a word that the page knows, a quote left open and closed. */
  private double joint(String end, String start) {
    double fit = 0;
    if (!end.isEmpty() && !start.isEmpty()) {
      fit += Math.min(2, affinity.known(end.charAt(end.length() - 1), start.charAt(0))) * 0.8;
    }
    boolean open = end.lastIndexOf('“') > end.lastIndexOf('”');
    int close = start.indexOf('”');
    int opens = start.indexOf('“');
    boolean closes = close >= 0 && (opens < 0 || close < opens);
    return fit + (open && closes ? 2.5 : open != closes ? -1 : 0);
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
      draft.take(pieces.get(to).lines(), why(at, to));
      at = to;
    }
    return draft;
  }

  private @Nullable Evidence why(int from, int to) {
    List<Marked> above = pieces.get(from).lines();
    int end = above.get(above.size() - 1).seen().line().number();
    int start = pieces.get(to).lines().get(0).seen().line().number();
    String what = "line " + end + " goes on in line " + start;
    return new Evidence("carries-on", what, score(from, to));
  }
}
