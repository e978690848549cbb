package broadsheet.reading;

import broadsheet.reading.Piece.Form;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two headlines in a row of which only the second has its body below: gives the first the body that
 * stands elsewhere under what looked like a headline and is only a subhead.
 */
@SuppressWarnings("EnumOrdinal") // what is seen is an array by feature
final class StrandedHeads {
  private static final int PHRASE = 9;
  private static final double NEVER = -99;

  /** Pages of more pieces are left alone: every pair of them is weighed. */
  private static final int MOST = 200;

  private static final int MOST_LINES = 1000;
  private static final int MOST_HEADS = 5;

  private final List<Draft> drafts;
  private final Affinity affinity;
  private final Linear<StrandedFeature> weights;

  StrandedHeads(List<Draft> drafts, Affinity affinity, Linear<StrandedFeature> weights) {
    this.weights = weights;
    this.drafts = drafts;
    this.affinity = affinity;
  }

  void mend() {
    int lines = drafts.stream().mapToInt(d -> d.lines().size()).sum();
    if (drafts.size() > MOST || lines > MOST_LINES) {
      return;
    }
    for (Draft crowded : List.copyOf(drafts)) {
      List<Marked> heads = heads(crowded);
      if (crowded.form() == Form.ARTICLE && heads.size() > 1 && heads.size() <= MOST_HEADS) {
        Move best = best(crowded, heads);
        if (best != null) {
          move(crowded, heads, best);
        }
      }
    }
  }

  /**
   * A headline and the body it belongs to.
   *
   * @param lines how many of the lines over the crowded article are the headline's
   */
  private record Move(int lines, Draft body, double score) {}

  private @Nullable Move best(Draft crowded, List<Marked> heads) {
    Move best = null;
    for (int lines = 1; lines < heads.size(); lines++) {
      Move move = parted(heads, lines) ? body(crowded, heads.subList(0, lines)) : null;
      best = move != null && (best == null || move.score() > best.score()) ? move : best;
    }
    return best;
  }

  private static void move(Draft crowded, List<Marked> heads, Move move) {
    Draft body = move.body();
    List<Marked> title = new ArrayList<>();
    for (Marked head : heads.subList(0, move.lines())) {
      title.add(crowded.remove(crowded.lines().indexOf(head)));
    }
    if (body.form() == Form.ARTICLE) {
      body.relabel(0, State.SUBHEAD);
    }
    body.lead(title, new Evidence("stranded-headline", "its words fit this body better", 2));
    crowded.relabel(crowded.lines().indexOf(heads.get(move.lines())), State.HEAD);
  }

  private static List<Marked> heads(Draft draft) {
    List<Marked> out = new ArrayList<>();
    for (Marked line : draft.lines()) {
      if (line.state() == State.HEAD || line.state() == State.MORE) {
        out.add(line);
      }
    }
    return out;
  }

  /**
   * Whether the lines could be two headlines: where they part as high as each other, and each a
   * phrase of its own.
   */
  private static boolean parted(List<Marked> heads, int lines) {
    Marked above = heads.get(lines - 1);
    Marked below = heads.get(lines);
    return above.seen().line().heading() == below.seen().line().heading()
        && above.seen().length() >= PHRASE
        && heads.stream().skip(lines).anyMatch(h -> h.seen().length() >= PHRASE);
  }

  private @Nullable Move body(Draft crowded, List<Marked> title) {
    Move best = null;
    for (Draft draft : drafts) {
      double score = draft == crowded ? NEVER : score(crowded, title, draft);
      if (score > (best == null ? 0 : best.score())) {
        best = new Move(title.size(), draft, score);
      }
    }
    return best;
  }

  private double score(Draft crowded, List<Marked> title, Draft draft) {
    List<Marked> first = heads(draft);
    Marked head = title.get(0);
    boolean brief = draft.form() == Form.HEADLESS;
    boolean stray = draft.form() == Form.STRAY || brief;
    boolean lone =
        draft.form() == Form.ARTICLE
            && first.size() == 1
            && draft.lines().get(0).equals(first.get(0))
            && first.get(0).seen().line().heading() > 0;
    if ((!stray && !lone) || !draft.asPiece().hasText()) {
      return NEVER;
    }
    double[] seen = new double[StrandedFeature.values().length];
    seen[StrandedFeature.ANY.ordinal()] = 1;
    StrandedFeature kind =
        brief
            ? StrandedFeature.BODY_BRIEF
            : stray ? StrandedFeature.BODY_STRAY : likeSubheads(draft, first.get(0), head);
    seen[kind.ordinal()] = 1;
    seen[StrandedFeature.WORDS_FIT_BETTER.ordinal()] =
        affinity.between(title, text(draft)) - affinity.between(title, text(crowded));
    return weights.score(seen);
  }

  /** Its headline is marked lower than the stranded one, and as its own subheads are. */
  private static StrandedFeature likeSubheads(Draft draft, Marked first, Marked head) {
    int level = first.seen().line().heading();
    if (level <= head.seen().line().heading()) {
      return StrandedFeature.BODY_UNDER_HIGH_MARK;
    }
    boolean alike =
        draft.lines().stream()
            .anyMatch(l -> l.state() == State.SUBHEAD && l.seen().line().heading() == level);
    return alike && draft.joint() != null
        ? StrandedFeature.BODY_UNDER_SUBHEAD
        : StrandedFeature.BODY_UNDER_OTHER_HEADLINE;
  }

  private static List<Marked> text(Draft draft) {
    return draft.lines().stream().filter(Marked::text).toList();
  }
}
