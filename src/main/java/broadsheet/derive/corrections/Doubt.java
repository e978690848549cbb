package broadsheet.derive.corrections;

import broadsheet.archive.ArticleId;
import broadsheet.derive.Variant.Passage;
import java.util.ArrayList;
import java.util.List;

/**
 * A place in a field where something else may have been printed.
 *
 * @param field the whole text of the field
 * @param from where what is in doubt begins
 * @param to where it ends
 * @param likely what may have been printed there
 * @param odds natural logarithm of the odds that it was; 0 is even
 * @param reasons the strongest first
 */
record Doubt(String field, int from, int to, String likely, double odds, List<Reason> reasons) {
  private static final int CONTEXT = 12;

  /** The characters around the place, so many on either side, with the likely reading in it. */
  String likely(int around) {
    return field.substring(left(around), from) + likely + field.substring(to, right(around));
  }

  /** The characters around the place as printed. */
  String printed(int around) {
    return field.substring(left(around), right(around));
  }

  /** This doubt with another's weight added to it. */
  Doubt and(double weight, Reason reason) {
    List<Reason> all = new ArrayList<>(reasons);
    all.add(reason);
    return new Doubt(field, from, to, likely, odds + weight, all);
  }

  Proposal proposal(ArticleId article) {
    Passage at =
        new Passage(
            article,
            field.substring(Math.max(0, from - CONTEXT), from),
            field.substring(from, to),
            field.substring(to, Math.min(field.length(), to + CONTEXT)));
    return new Proposal(article, at, likely, reasons, 1 / (1 + Math.exp(-odds)));
  }

  private int left(int around) {
    int left = from;
    while (left > 0 && from - left < around && Fields.isIdeograph(field.charAt(left - 1))) {
      left--;
    }
    return left;
  }

  private int right(int around) {
    int right = to;
    while (right < field.length()
        && right - to < around
        && Fields.isIdeograph(field.charAt(right))) {
      right++;
    }
    return right;
  }
}
