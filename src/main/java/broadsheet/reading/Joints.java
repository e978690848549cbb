package broadsheet.reading;

import broadsheet.archive.PageReference;
import broadsheet.reading.Piece.Form;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sees what speaks for and against one piece of a page carrying on another. */
@SuppressWarnings("EnumOrdinal") // what is seen is an array by feature
final class Joints {
  static final int MANNERS = 8;

  private static final int FEATURES = JointFeature.values().length;
  private static final int FAR = 75;
  private static final int SCRAP = 16;
  private static final int MOST_BETWEEN = 6;

  private final List<Piece> pieces;
  private final List<Side> sides;

  private final int[] firsts;
  private final int[] lasts;

  /** Number of pieces before each place that are no box. */
  private final int[] solid;

  private final Affinity affinity;

  /**
   * What is asked of a piece again and again.
   *
   * @param firstText its first line of running text
   * @param lastText its last
   * @param unfinished whether that stops in the middle of a sentence
   * @param closed whether a signature or the like closes it
   * @param opens whether it stops so with a quote left open
   * @param ending how it ends
   */
  private record Side(
      @Nullable Marked firstText,
      @Nullable Marked lastText,
      boolean unfinished,
      boolean closed,
      boolean opens,
      JointFeature ending) {
    static Side of(Piece piece) {
      Marked first = piece.firstText();
      Marked last = piece.lastText();
      return new Side(
          first,
          last,
          last != null && last.torn(),
          piece.closed(),
          last != null && last.torn() && opens(last.seen().core()),
          Joints.ending(piece));
    }

    private static boolean opens(String end) {
      return end.lastIndexOf('“') > end.lastIndexOf('”');
    }

    boolean hasText() {
      return firstText != null;
    }
  }

  Joints(List<Piece> pieces, Affinity affinity) {
    this.pieces = pieces;
    this.sides = new ArrayList<>(pieces.size());
    this.firsts = new int[pieces.size()];
    this.lasts = new int[pieces.size()];
    this.solid = new int[pieces.size() + 1];
    for (int i = 0; i < pieces.size(); i++) {
      sides.add(Side.of(pieces.get(i)));
      firsts[i] = pieces.get(i).first();
      lasts[i] = pieces.get(i).last();
      solid[i + 1] = solid[i] + (box(pieces.get(i).form()) ? 0 : 1);
    }
    this.affinity = affinity;
  }

  /** Whether anything may carry it on: text, a headline, a signature, but no box. */
  boolean open(int place) {
    Piece piece = pieces.get(place);
    boolean kind =
        piece.form() != Form.PHOTO && piece.form() != Form.BANNER && piece.form() != Form.NOISE;
    return kind && !(piece.jumps(PageReference.Type.SEE) && !piece.hasText());
  }

  /** Whether it may carry on another piece. */
  boolean stray(int place) {
    return pieces.get(place).form() == Form.STRAY || alone(pieces.get(place));
  }

  /** Taken for an article without a headline, it may yet be torn from one. */
  private static boolean alone(Piece piece) {
    State first = piece.lines().get(0).state();
    return piece.form() == Form.HEADLESS && (first == State.BRIEF || first == State.LEAD);
  }

  /** How much of each feature there is, by its place among the features. */
  double[] seen(int from, int to) {
    double[] seen = nothing();
    above(seen, from);
    below(seen, from, to);
    between(seen, from, to);
    words(seen, from, to);
    return seen;
  }

  static double[] nothing() {
    return new double[FEATURES];
  }

  int size() {
    return pieces.size();
  }

  /** Adds what the words of the two say. */
  private void words(double[] seen, int from, int to) {
    put(seen, affinity(from), alike(from, to));
    meet(seen, from, to);
  }

  /** How much the two speak of the same things. */
  double alike(int from, int to) {
    return affinity.between(from, to);
  }

  /** The most that can be. */
  double mostAlike(int from, int to) {
    return affinity.most(from, to);
  }

  /** By what the words of a piece and of what carries it on are compared. */
  JointFeature affinity(int from) {
    return sides.get(from).hasText() ? JointFeature.AFFINITY : JointFeature.HEADLINE_AFFINITY;
  }

  boolean unfinished(int from) {
    return sides.get(from).unfinished();
  }

  /** All that {@link #below} asks of the piece above, as a number below {@link #MANNERS}. */
  int manner(int from) {
    Side a = sides.get(from);
    boolean closed = a.ending() == JointFeature.ABOVE_CLOSED;
    return (a.unfinished() ? 1 : 0) + (a.hasText() ? 2 : 0) + (closed ? 4 : 0);
  }

  /** Adds what speaks of the piece above alone. */
  void above(double[] seen, int from) {
    Side a = sides.get(from);
    Form form = pieces.get(from).form();
    put(seen, a.ending(), 1);
    Marked last = a.lastText();
    boolean comma =
        a.ending() == JointFeature.ABOVE_TORN
            && last != null
            && last.seen().finish() == LineFeatures.Finish.COMMA;
    put(seen, JointFeature.ABOVE_TORN_AFTER_COMMA, comma ? 1 : 0);
    put(seen, JointFeature.ABOVE_HEADLESS, form == Form.HEADLESS ? 1 : 0);
    put(seen, JointFeature.ABOVE_STRAY, form == Form.STRAY ? 1 : 0);
  }

  private static JointFeature ending(Piece a) {
    boolean district = a.form() == Form.DISTRICT;
    if (a.jumps(PageReference.Type.CONTINUES_ON)) {
      return JointFeature.ABOVE_GOES_TO_OTHER_PAGE;
    }
    if (a.unfinished()) {
      return district ? JointFeature.ABOVE_TORN_IN_DISTRICT : JointFeature.ABOVE_TORN;
    }
    if (!a.hasText()) {
      return a.form() == Form.ARTICLE
          ? JointFeature.ABOVE_ONLY_HEADLINE
          : JointFeature.ABOVE_NO_TEXT;
    }
    if (a.closed()) {
      return JointFeature.ABOVE_CLOSED;
    }
    return district ? JointFeature.ABOVE_FINISHED_IN_DISTRICT : JointFeature.ABOVE_FINISHED;
  }

  /** Adds what speaks of the piece below, under one that ends as the other does. */
  void below(double[] seen, int from, int to) {
    Side a = sides.get(from);
    Piece b = pieces.get(to);
    Marked first = b.lines().get(0);
    boolean text = sides.get(to).hasText();
    boolean alone = alone(b);
    boolean dated = first.seen().has(Feature.DATELINE);
    boolean torn = first.seen().has(Feature.STARTS_TORN);
    put(seen, JointFeature.BELOW_NO_TEXT, text ? 0 : 1);
    put(seen, JointFeature.BELOW_STARTS_TORN, text && torn ? 1 : 0);
    boolean subhead = text && !torn && first.state() == State.SUBHEAD;
    put(seen, JointFeature.BELOW_SUBHEAD, subhead ? 1 : 0);
    boolean ends = first.seen().finish() == LineFeatures.Finish.SENTENCE;
    boolean scrap = text && b.lines().size() == 1 && first.seen().length() <= SCRAP && !ends;
    put(seen, JointFeature.BELOW_SCRAP, scrap && !a.unfinished() ? 1 : 0);
    put(seen, JointFeature.BELOW_MAY_STAND_ALONE, alone && !dated ? 1 : 0);
    boolean unbroken = alone && !dated && !a.unfinished();
    put(seen, JointFeature.BELOW_ALONE_ABOVE_FINISHED, unbroken && a.hasText() ? 1 : 0);
    put(seen, JointFeature.BELOW_ALONE_UNDER_HEADLINE, unbroken && !a.hasText() ? 1 : 0);
    put(seen, JointFeature.BELOW_DATELINE_AFTER_TEXT, dated && a.hasText() ? 1 : 0);
    put(seen, JointFeature.BELOW_DATELINE_UNDER_HEADLINE, dated && !a.hasText() ? 1 : 0);
    boolean after = text && a.ending() == JointFeature.ABOVE_CLOSED;
    put(seen, JointFeature.BELOW_TEXT_ABOVE_CLOSED, after ? 1 : 0);
    put(seen, JointFeature.BELOW_CLOSED, sides.get(to).closed() ? 1 : 0);
  }

  private static boolean box(Form form) {
    return form == Form.PHOTO || form == Form.BANNER || form == Form.DISTRICT || form == Form.NOISE;
  }

  /** Whether the one stands right above the other. */
  boolean adjacent(int from, int to) {
    return firsts[to] == lasts[from] + 1;
  }

  /** Adds where the two stand. */
  void between(double[] seen, int from, int to) {
    int count = solid[Math.max(from, to)] - solid[Math.min(from, to) + 1];
    boolean boxes = from < to && count == 0;
    put(seen, JointFeature.ONLY_BOXES_BETWEEN, boxes ? 1 : 0);
    boolean adjacent = adjacent(from, to);
    put(seen, JointFeature.ADJACENT, adjacent ? 1 : 0);
    double odds = adjacent ? odds(pieces.get(to).lines().get(0)) : 0;
    put(seen, JointFeature.ADJACENT_ODDS, odds);
    put(seen, JointFeature.BACKWARD, to < from ? 1 : 0);
    boolean finished = to < from && sides.get(from).hasText() && !sides.get(from).unfinished();
    put(seen, JointFeature.BACKWARD_FROM_FINISHED, finished ? 1 : 0);
    int distance = Math.abs(firsts[to] - lasts[from]);
    put(seen, JointFeature.DISTANCE, Math.min(FAR, distance) / (double) FAR);
    int others = Math.min(MOST_BETWEEN, count);
    put(seen, JointFeature.PIECES_BETWEEN, others / (double) MOST_BETWEEN);
  }

  /** What the decoder holds of the line carrying on the one above it. */
  private static double odds(Marked first) {
    double torn = Math.max(0.001, Math.min(0.999, first.shares().torn()));
    return Math.log((1 - torn) / torn);
  }

  /** How well torn ends fit: a word that the page knows, a quote left open and closed. */
  void meet(double[] seen, int from, int to) {
    Side a = sides.get(from);
    Side b = sides.get(to);
    Marked last = a.lastText();
    Marked first = b.firstText();
    if (last == null || first == null || !a.unfinished()) {
      return;
    }
    String end = last.seen().core();
    String start = first.seen().core();
    if (!end.isEmpty() && !start.isEmpty()) {
      int known = affinity.known(end.charAt(end.length() - 1), start.charAt(0));
      put(seen, JointFeature.PAIR_KNOWN, Math.min(2, known));
      boolean word = WordPairs.word(end, start);
      boolean han = Glyphs.han(end.charAt(end.length() - 1)) && Glyphs.han(start.charAt(0));
      put(seen, JointFeature.WORD_AT_JOINT, word ? 1 : 0);
      put(seen, JointFeature.NO_WORD_AT_JOINT, han && !word ? 1 : 0);
    }
    boolean shuts = shuts(start);
    put(seen, JointFeature.QUOTE_CLOSES, a.opens() && shuts ? 1 : 0);
    put(seen, JointFeature.QUOTE_CLASHES, a.opens() != shuts ? 1 : 0);
    put(seen, JointFeature.STOP_LOST_ABOVE, last.seen().lostStop(first.seen()) ? 1 : 0);
    put(seen, JointFeature.SENTENCE_OPENS_BELOW, first.seen().mayOpenSentence() ? 1 : 0);
  }

  /** Whether a quote is closed in it that was not open. */
  private static boolean shuts(String start) {
    int close = start.indexOf('”');
    int opens = close < 0 ? -1 : start.indexOf('“');
    return close >= 0 && (opens < 0 || close < opens);
  }

  private static void put(double[] seen, JointFeature feature, double value) {
    seen[feature.ordinal()] = value;
  }
}
