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

  /**
   * So often the other form must stand in the archive: less when it stands nearby, and {@link
   * Fillers#FEWEST} when it is alike.
   */
  private static final int OFTEN = 8;

  private static final int OFTEN_NEARBY = 6;

  /** Such a share of all it must have. */
  private static final double SHARE = 0.85;

  /** Characters that are words as usual as this are so by their grammar: 的, 在, 和. */
  private static final int GRAMMAR = 55;

  private final Usage usage;
  private final Fillers fillers;

  OddTerms(Usage usage) {
    this.usage = usage;
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
    int first = 0;
    for (int i = 0; i < field.length(); i++) {
      run = Fields.isIdeograph(field.charAt(i)) ? run + 1 : 0;
      int last = run < LENGTH - 1 ? 0 : usage.times(field, i + 2 - LENGTH, i + 1);
      int here = Math.min(first, last);
      if (run >= LENGTH && Fillers.isSeldom(here)) {
        for (int at = i + 2 - LENGTH; at < i; at++) {
          doubt(field, new Five(i + 1 - LENGTH, at, here), inArticle, inIssue, doubts);
        }
      }
      first = last;
    }
    return doubts;
  }

  /**
   * Five characters from {@code from} with the one in doubt, and how often the archive has them.
   */
  private record Five(int from, int at, int here) {}

  private void doubt(
      String field,
      Five five,
      ToIntFunction<String> inArticle,
      ToIntFunction<String> inIssue,
      List<Doubt> doubts) {
    int from = five.from;
    int at = five.at;
    Fillers.Filler filler = fillers.usual(field, from, at, five.here);
    if (filler == null) {
      return;
    }
    Spot spot = new Spot(field, at, filler.character());
    boolean alike = LookAlikes.alike(spot.printed(), spot.likely());
    if (filler.times() < Fillers.FEWEST
        || filler.times() < Fillers.TIMES * filler.printed()
        || filler.share() < SHARE
        || Contrasts.allows(spot)
        || Contrasts.isNumeral(spot.printed())) {
      return;
    }
    if (!alike && Surnames.mayNameAt(field, at)) {
      return;
    }
    boolean sound = soundAlike(spot.printed(), spot.likely());
    boolean other = !alike && !sound;
    if (other && (filler.times() < OFTEN_NEARBY || isAnotherWord(spot))) {
      return;
    }
    // To look through the issue is dearer than all the rest together.
    String term = spot.changed(from, from + LENGTH);
    int near = inIssue.applyAsInt(term);
    if (other && near == 0 && filler.times() < OFTEN) {
      return;
    }
    int here = near == 0 ? 0 : inArticle.applyAsInt(term);
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
        || (Words.pair(spot.printed(), after(spot)) && Words.pair(spot.likely(), after(spot)))
        || (Words.pair(before(spot), spot.printed()) && Words.pair(before(spot), spot.likely()));
  }

  private static char before(Spot spot) {
    return spot.field().charAt(spot.at() - 1);
  }

  private static char after(Spot spot) {
    return spot.field().charAt(spot.at() + 1);
  }

  private static boolean isGrammar(char c) {
    int cost = Words.cost(String.valueOf(c), 0, 1);
    return cost >= 0 && cost < GRAMMAR;
  }

  private static boolean soundAlike(char a, char b) {
    return Slugs.of(String.valueOf(a)).equals(Slugs.of(String.valueOf(b)));
  }
}
