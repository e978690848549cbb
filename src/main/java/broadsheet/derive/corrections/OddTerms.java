package broadsheet.derive.corrections;

import broadsheet.derive.corrections.Reason.LookAlike;
import broadsheet.derive.corrections.Reason.Nearby;
import broadsheet.derive.corrections.Reason.SoundAlike;
import broadsheet.derive.corrections.Reason.Usual;
import broadsheet.text.LookAlikes;
import broadsheet.text.Slugs;
import broadsheet.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Doubts about terms that the archive has often in one form and here in another: 云西一体化 among many
 * 云溪一体化.
 *
 * <p>Looked at are five characters in a row with one in doubt that is not the last or first, whose
 * other four stand often in the archive with <i>one</i> other character in that place and hardly
 * ever with a third: a place that takes many characters (全省会议, 全市会议) is no misprint.
 */
final class OddTerms {
  private static final int LENGTH = 5;

  /** So often the other form must stand in the archive: less when it stands nearby or is alike. */
  private static final int OFTEN = 8;

  private static final int OFTEN_NEARBY = 6;
  private static final int OFTEN_ALIKE = 3;

  /** So many times more often than this form, and such a share of all. */
  private static final int TIMES = 5;

  private static final double SHARE = 0.85;

  /** Characters that are words as usual as this are so by their grammar: 的, 在, 和. */
  private static final int GRAMMAR = 55;

  private final Fillers fillers;

  OddTerms(Usage usage) {
    this.fillers = new Fillers(usage);
  }

  /**
   * The doubts about a field.
   *
   * @param field its text
   * @param inArticle how often the article has something
   * @param inIssue how often the issue has it
   */
  List<Doubt> in(String field, ToIntFunction<String> inArticle, ToIntFunction<String> inIssue) {
    List<Doubt> doubts = new ArrayList<>();
    int run = 0;
    for (int i = 0; i < field.length(); i++) {
      run = Fields.isIdeograph(field.charAt(i)) ? run + 1 : 0;
      if (run >= LENGTH) {
        int from = i + 1 - LENGTH;
        doubt(field, from, from + 1, inArticle, inIssue, doubts);
        doubt(field, from, from + 2, inArticle, inIssue, doubts);
        doubt(field, from, from + 3, inArticle, inIssue, doubts);
      }
    }
    return doubts;
  }

  private void doubt(
      String field,
      int from,
      int at,
      ToIntFunction<String> inArticle,
      ToIntFunction<String> inIssue,
      List<Doubt> doubts) {
    Fillers.Filler filler = fillers.usual(field, from, at);
    if (filler == null) {
      return;
    }
    Spot spot = Spot.of(field, at, filler.character());
    boolean alike = LookAlikes.alike(spot.printed(), spot.likely());
    if (filler.times() < OFTEN_ALIKE
        || filler.times() < TIMES * filler.printed()
        || filler.share() < SHARE
        || Contrasts.allows(spot)
        || Contrasts.isNumeral(spot.printed())) {
      return;
    }
    String term = spot.changed().substring(from, from + LENGTH);
    int here = inArticle.applyAsInt(term);
    int near = inIssue.applyAsInt(term);
    boolean sound = soundAlike(spot.printed(), spot.likely());
    if (!alike && Surnames.mayNameAt(field, at)) {
      return;
    }
    if (!alike && !sound) {
      boolean often = filler.times() >= (near > 0 ? OFTEN_NEARBY : OFTEN);
      if (!often || isAnotherWord(spot)) {
        return;
      }
    }
    double odds =
        -0.3
            + Math.log1p(filler.times())
            - 1.5 * Math.log1p(filler.printed())
            + (alike ? 3 : 0)
            + (sound ? 2 : 0)
            + (here > 0 ? 2 : near > 0 ? 1 : 0);
    List<Reason> reasons = new ArrayList<>();
    String printed = field.substring(from, from + LENGTH);
    reasons.add(new Usual(printed, filler.printed(), term, filler.times()));
    if (here > 0) {
      reasons.add(new Nearby(term, here, true));
    } else if (near > 0) {
      reasons.add(new Nearby(term, near, false));
    }
    String x = String.valueOf(spot.printed());
    String y = String.valueOf(spot.likely());
    if (alike) {
      reasons.add(new LookAlike(x, y));
    } else if (sound) {
      reasons.add(new SoundAlike(x, y));
    }
    doubts.add(new Doubt(field, at, at + 1, y, odds, reasons));
  }

  /**
   * Whether the two are words of their own side by side: 生产 and 资产, or one of them serves grammar:
   * 发展进一步, 发展的一步.
   */
  private static boolean isAnotherWord(Spot spot) {
    return isGrammar(spot.printed())
        || isGrammar(spot.likely())
        || (isWordAt(spot.field(), spot.at()) && isWordAt(spot.changed(), spot.at()))
        || (isWordAt(spot.field(), spot.at() - 1) && isWordAt(spot.changed(), spot.at() - 1));
  }

  private static boolean isWordAt(String text, int at) {
    return Words.pair(text.charAt(at), text.charAt(at + 1));
  }

  private static boolean isGrammar(char c) {
    int cost = Words.cost(String.valueOf(c), 0, 1);
    return cost >= 0 && cost < GRAMMAR;
  }

  private static boolean soundAlike(char a, char b) {
    return Slugs.of(String.valueOf(a)).equals(Slugs.of(String.valueOf(b)));
  }
}
