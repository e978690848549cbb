package broadsheet.reading;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The states of the decoder that agree with the truth of a page: from its items, roles and order.
 * Where more than one agrees, all are allowed.
 */
final class TrueStates {
  private static final Set<State> ANY = EnumSet.allOf(State.class);

  private final TruePage page;
  private final Set<String> headed;
  private final Set<String> begun = new HashSet<>();
  private final Set<String> told = new HashSet<>();

  TrueStates(TruePage page) {
    this.page = page;
    this.headed = page.headed();
  }

  /** For each line as it was seen; all states where the truth says nothing. */
  List<Set<State>> of(List<LineFeatures> seen) {
    List<Set<State>> out = new java.util.ArrayList<>();
    TruePage.Line before = null;
    for (LineFeatures line : seen) {
      TruePage.Line truth = page.line(line.line().number());
      if (truth == null) {
        out.add(ANY);
        continue;
      }
      boolean same = before != null && before.item().equals(truth.item());
      out.add(states(truth, same ? before : null, before));
      begun.add(truth.item());
      if (truth.text()) {
        told.add(truth.item());
      }
      before = truth;
    }
    return out;
  }

  /**
   * The states of one line.
   *
   * @param own the line before, if it is of the same item
   * @param before the line before
   */
  private Set<State> states(
      TruePage.Line truth, TruePage.@Nullable Line own, TruePage.@Nullable Line before) {
    return switch (truth.role()) {
      case KICKER, HEADLINE, DECK ->
          EnumSet.of(own != null && own.head() ? State.MORE : State.HEAD);
      case DATELINE_BODY -> opening(truth, own);
      case BODY -> body(truth, own, before);
      case BYLINE -> byline(truth, own);
      case SUBHEAD -> EnumSet.of(State.SUBHEAD);
      case CAPTION -> EnumSet.of(State.CAPTION);
      case CREDIT -> EnumSet.of(State.CREDIT);
      case JUMP -> EnumSet.of(State.JUMP);
      case SALUTATION -> EnumSet.of(State.HAIL);
      case SIGNOFF -> EnumSet.of(State.FOOT);
      case NOTE -> EnumSet.of(State.NOTE);
      case COLUMN -> EnumSet.of(State.LABEL);
      case DISTRICT -> EnumSet.of(State.DISTRICT);
      case NOISE -> EnumSet.of(State.NOISE);
    };
  }

  private Set<State> opening(TruePage.Line truth, TruePage.@Nullable Line own) {
    if (own == null) {
      return EnumSet.of(State.BRIEF);
    }
    return headed.contains(truth.item()) || page.kind(truth.item()).equals("district-item")
        ? EnumSet.of(State.LEAD)
        : EnumSet.of(State.LEAD, State.BRIEF);
  }

  private Set<State> body(
      TruePage.Line truth, TruePage.@Nullable Line own, TruePage.@Nullable Line before) {
    boolean first = !told.contains(truth.item()) && !headed.contains(truth.item());
    boolean notice = page.kind(truth.item()).equals("notice");
    if (own == null && first && !begun.contains(truth.item())) {
      return notice ? EnumSet.of(State.NOTICE, State.BRIEF) : EnumSet.of(State.BRIEF);
    }
    if (own == null) {
      return boxed(before) ? EnumSet.of(State.TEXT, State.TORN) : EnumSet.of(State.TORN);
    }
    return switch (own.role()) {
      case COLUMN -> first ? EnumSet.of(State.TEXT, State.BRIEF) : EnumSet.of(State.TEXT);
      case BYLINE, SIGNOFF, NOTE, CAPTION, CREDIT -> EnumSet.of(State.TEXT, State.TORN);
      default -> EnumSet.of(State.TEXT);
    };
  }

  private static boolean boxed(TruePage.@Nullable Line before) {
    return before != null
        && switch (before.role()) {
          case CAPTION, CREDIT, NOISE -> true;
          default -> false;
        };
  }

  private Set<State> byline(TruePage.Line truth, TruePage.@Nullable Line own) {
    if (own != null && own.head()) {
      return EnumSet.of(State.AUTHOR);
    }
    return told.contains(truth.item())
        ? EnumSet.of(State.SIGNED)
        : EnumSet.of(State.AUTHOR, State.SIGNED);
  }
}
