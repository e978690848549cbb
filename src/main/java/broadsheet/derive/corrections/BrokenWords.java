package broadsheet.derive.corrections;

import broadsheet.derive.corrections.Reason.LookAlike;
import broadsheet.derive.corrections.Reason.NoWord;
import broadsheet.derive.corrections.Reason.Usual;
import broadsheet.text.LookAlikes;
import broadsheet.text.Misreadings;
import broadsheet.text.Misreadings.Misreading;
import broadsheet.text.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Doubts about characters that break a word which a look-alike would make whole: 抽凋, 未端.
 *
 * <p>The odds are a logistic regression over what the dictionary and the archive say of the two
 * readings; its weights were fitted on clean text with characters exchanged for look-alikes, five
 * in a thousand.
 */
final class BrokenWords {
  /** Less than that a look-alike need not gain to be thought about, in nats. */
  private static final double LEAST_GAIN = 3;

  /** Weights of a logistic regression; costs in nats, counts as ln(1 + times). */
  private static final double BIAS = -5.817;

  private static final double GAIN = 0.543;
  private static final double PRINTED_WORD = -1.774;
  private static final double LIKELY_WORD = 0.74;
  private static final double PRINTED_OTHER = -0.785;
  private static final double PRINTED_THREE = -1.636;
  private static final double LIKELY_THREE = 2.065;
  private static final double RARE = 0.189;
  private static final double SURNAME = -0.176;
  private static final double RANK = -0.54;
  private static final double LONG = -1.035;
  private static final double PAIR_OTHER = -0.817;
  private static final double PAIR_WITHIN = -1.437;

  private final Usage usage;

  BrokenWords(Usage usage) {
    this.usage = usage;
  }

  List<Doubt> in(String field) {
    List<Doubt> doubts = new ArrayList<>();
    for (Misreading misread : Misreadings.in(field, LEAST_GAIN)) {
      Spot spot = new Spot(field, misread.at(), misread.likely());
      if (!Contrasts.allows(spot) && !isCount(spot, misread)) {
        doubts.add(doubt(spot, misread));
      }
    }
    return doubts;
  }

  /** 一篇 and 一次: a number and a measure, which stand anywhere and prove nothing. */
  private static boolean isCount(Spot spot, Misreading misread) {
    int other = misread.from() == spot.at() ? misread.to() - 1 : misread.from();
    return misread.to() - misread.from() == 2 && Contrasts.isNumeral(spot.field().charAt(other));
  }

  private Doubt doubt(Spot spot, Misreading misread) {
    int from = misread.from();
    int to = misread.to();
    int printed = spot.printedElsewhere(usage, from, to);
    int likely = spot.likelyTimes(usage, from, to);
    double odds =
        BIAS
            + GAIN * misread.gain()
            + PRINTED_WORD * Math.log1p(printed)
            + LIKELY_WORD * Math.log1p(likely)
            + PRINTED_THREE * Math.log1p(spot.printedElsewhere(usage, 3))
            + LIKELY_THREE * Math.log1p(spot.likelyTimes(usage, 3))
            + oddsOfCharacters(spot)
            + oddsOfSides(spot, from, to);
    List<Reason> reasons = new ArrayList<>();
    int start = to - from == 1 ? Math.max(0, from - 1) : from;
    String asPrinted = spot.field().substring(start, to);
    String asLikely = spot.changed(start, to);
    String y = String.valueOf(spot.likely());
    reasons.add(new NoWord(asPrinted, asLikely));
    reasons.add(new LookAlike(String.valueOf(spot.printed()), y));
    if (likely > 0) {
      reasons.add(new Usual(asPrinted, printed, asLikely, likely));
    }
    return new Doubt(spot.field(), spot.at(), spot.at() + 1, y, odds, reasons);
  }

  /** What the two characters alone say: how rare the one is, how alike they are. */
  private static double oddsOfCharacters(Spot spot) {
    int cost = Words.cost(spot.field(), spot.at(), spot.at() + 1);
    int rank = LookAlikes.of(spot.printed()).indexOf(spot.likely());
    return RARE * (cost < 0 ? Words.UNKNOWN : cost) / 10.0
        + RANK * Math.log1p(rank)
        + (Surnames.has(spot.printed()) ? SURNAME : 0);
  }

  /** What the neighbour says that is not of the new word, and the one that is. */
  private double oddsOfSides(Spot spot, int from, int to) {
    int at = spot.at();
    boolean ends = to == at + 1;
    boolean begins = from == at;
    double odds = to - from > 2 ? LONG : 0;
    if (ends != begins) {
      int other = ends ? at : at - 1;
      odds += PRINTED_OTHER * Math.log1p(spot.printedElsewhere(usage, other, other + 2));
      odds += isPair(spot.field(), other) ? PAIR_OTHER : 0;
    }
    return odds + (isPair(spot.field(), ends ? at - 1 : at) ? PAIR_WITHIN : 0);
  }

  private static boolean isPair(String field, int at) {
    return at >= 0 && at + 1 < field.length() && Words.pair(field.charAt(at), field.charAt(at + 1));
  }
}
