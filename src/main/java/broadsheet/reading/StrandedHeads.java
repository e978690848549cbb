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
      if (crowded.form() == Form.ARTICLE && heads.size() == 2 && parted(heads)) {
        Draft body = body(crowded, heads);
        if (body != null) {
          Marked head = crowded.remove(crowded.lines().indexOf(heads.get(0)));
          body.relabel(
              0, body.form() == Form.ARTICLE ? State.SUBHEAD : body.lines().get(0).state());
          body.lead(
              List.of(head),
              new Evidence("stranded-headline", "its words fit this body better", 2));
          crowded.relabel(crowded.lines().indexOf(heads.get(1)), State.HEAD);
        }
      }
    }
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
   * Whether two lines could each be a headline: as high as each other, each a phrase of its own.
   */
  private static boolean parted(List<Marked> heads) {
    return heads.get(0).seen().line().heading() == heads.get(1).seen().line().heading()
        && heads.stream().allMatch(h -> h.seen().length() >= PHRASE);
  }

  private @Nullable Draft body(Draft crowded, List<Marked> heads) {
    Draft best = null;
    double most = 0;
    for (Draft draft : drafts) {
      double score = draft == crowded ? NEVER : score(crowded, heads.get(0), draft);
      if (score > most) {
        most = score;
        best = draft;
      }
    }
    return best;
  }

  private double score(Draft crowded, Marked head, Draft draft) {
    List<Marked> first = heads(draft);
    boolean stray = draft.form() == Form.STRAY;
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
        stray ? StrandedFeature.BODY_STRAY : likeSubheads(draft, first.get(0), head);
    seen[kind.ordinal()] = 1;
    List<Marked> title = List.of(head);
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
