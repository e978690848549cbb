package broadsheet.derive.corrections;

import broadsheet.derive.Variant;
import broadsheet.derive.Variant.Passage;
import broadsheet.derive.corrections.Reason.LookAlike;
import broadsheet.derive.corrections.Reason.NoWord;
import broadsheet.derive.corrections.Reason.OtherPrinting;
import broadsheet.derive.corrections.Reason.RareForUsual;
import broadsheet.derive.corrections.Reason.Usual;
import broadsheet.text.LookAlikes;
import broadsheet.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which of two printings of the same text is right, where they differ in one character.
 *
 * <p>That the text is the same leaves only the reading in doubt. A reading that makes a word beats
 * one that makes none; one that the archive has in these surroundings beats one that it has not;
 * what most printings have beats the rest. Where nothing of that decides between look-alikes, the
 * rarer character is right: OCR takes the rare for the usual and hardly ever the reverse.
 */
final class Printings {
  /** A usual character must be rarer than that to be taken for a misreading of a rarer one. */
  private static final int USUAL_WORD = 58;

  private static final double EACH_PRINTING = 1.5;

  /** Words of these and one character more are found anywhere and prove nothing: 一篇, 这人. */
  private static final String LOOSE = "一二三四五六七八九十百千万两几半这那哪每各某本该的了着过是在不有和也就都";

  private final Usage usage;
  private final Map<Passage, List<Passage>> others = new HashMap<>();

  Printings(Usage usage, List<Variant> variants) {
    this.usage = usage;
    for (Variant variant : variants) {
      others.computeIfAbsent(variant.one(), p -> new ArrayList<>()).add(variant.other());
      others.computeIfAbsent(variant.other(), p -> new ArrayList<>()).add(variant.one());
    }
  }

  /** A proposal for the passage {@code wrong} of a variant, if the other one is right. */
  @Nullable Proposal judge(Passage wrong, Passage right) {
    if (wrong.text().length() != 1 || right.text().length() != 1) {
      return null;
    }
    char x = wrong.text().charAt(0);
    char y = right.text().charAt(0);
    if (!Fields.isIdeograph(x) || !Fields.isIdeograph(y)) {
      return null;
    }
    Spot spot = new Spot(wrong.before() + x + wrong.after(), wrong.before().length(), y);
    List<Reason> reasons = new ArrayList<>();
    reasons.add(new OtherPrinting(right.article().value(), right.text()));
    double odds = majority(wrong, right) + words(spot, reasons) + usual(spot, reasons);
    boolean alike = LookAlikes.alike(x, y);
    if (alike) {
      reasons.add(new LookAlike(wrong.text(), right.text()));
      odds += rarity(spot, reasons);
    } else {
      odds -= 2;
    }
    if (Contrasts.allows(spot)) {
      odds -= 2;
    }
    double probability = 1 / (1 + Math.exp(-odds));
    return new Proposal(wrong.article(), wrong, right.text(), reasons, probability);
  }

  /** Each further printing that reads so speaks for it, each that reads as here against. */
  private double majority(Passage wrong, Passage right) {
    long so = printings(wrong, right.text());
    long here = printings(right, wrong.text());
    return EACH_PRINTING * (so - here);
  }

  /** How many other articles have {@code text} in the place of a passage. */
  private long printings(Passage at, String text) {
    return others.getOrDefault(at, List.of()).stream()
        .filter(other -> other.text().equals(text))
        .map(Passage::article)
        .distinct()
        .count();
  }

  private static double words(Spot spot, List<Reason> reasons) {
    String changed = changed(spot);
    String asLikely = word(changed, spot.at());
    String asPrinted = word(spot.field(), spot.at());
    if (!asLikely.isEmpty() && asPrinted.isEmpty()) {
      int at = changed.indexOf(asLikely, Math.max(0, spot.at() - asLikely.length() + 1));
      reasons.add(new NoWord(spot.field().substring(at, at + asLikely.length()), asLikely));
    }
    double odds = (asLikely.isEmpty() ? 0 : 3) - (asPrinted.isEmpty() ? 0 : 3);
    return odds + (asLikely.length() - asPrinted.length()) * (odds == 0 ? 1 : 0);
  }

  /** The longest word that holds the place and is no loose one; empty for none. */
  private static String word(String text, int at) {
    for (int length = 4; length >= 2; length--) {
      for (int from = Math.max(0, at - length + 1); from <= at; from++) {
        int to = from + length;
        if (to <= text.length()
            && Words.cost(text, from, to) >= 0
            && !isLoose(text, from, to, at)) {
          return text.substring(from, to);
        }
      }
    }
    return "";
  }

  private static boolean isLoose(String text, int from, int to, int at) {
    if (to - from > 2) {
      return false;
    }
    char neighbour = text.charAt(at == from ? at + 1 : at - 1);
    return LOOSE.indexOf(neighbour) >= 0;
  }

  private double usual(Spot spot, List<Reason> reasons) {
    int printed = spot.printedElsewhere(usage, 3);
    int likely = Math.max(0, spot.likelyTimes(usage, 3) - 1);
    if (likely > printed) {
      String asPrinted = around(spot.field(), spot.at());
      reasons.add(new Usual(asPrinted, printed, around(changed(spot), spot.at()), likely));
    }
    return 1.5 * (Math.log1p(likely) - Math.log1p(printed));
  }

  private static String changed(Spot spot) {
    return spot.changed(0, spot.field().length());
  }

  private static String around(String text, int at) {
    return text.substring(Math.max(0, at - 1), Math.min(text.length(), at + 2));
  }

  private static double rarity(Spot spot, List<Reason> reasons) {
    int printed = cost(spot.printed());
    int likely = cost(spot.likely());
    if (likely > printed && printed >= USUAL_WORD) {
      reasons.add(new RareForUsual(String.valueOf(spot.printed()), String.valueOf(spot.likely())));
      return 0.6 * (likely - printed) / 10.0;
    }
    return printed > likely && likely >= USUAL_WORD ? -0.6 * (printed - likely) / 10.0 : 0;
  }

  private static int cost(char c) {
    int cost = Words.cost(String.valueOf(c), 0, 1);
    return cost < 0 ? Words.UNKNOWN : cost;
  }
}
