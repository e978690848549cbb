package broadsheet.reading;

import broadsheet.archive.Byline;
import java.util.List;

/**
 * Who signs: read from a line, from brackets at the end of a paragraph, or from an opening.
 *
 * @param bylines who wrote or edited
 * @param photoCredits who took the photographs
 * @param sure whether a word says so (记者, 摄, 编辑) or only the shape of the names
 */
record Signature(List<Byline> bylines, List<String> photoCredits, boolean sure) {
  /** A signature without names: {@code （据新华社电）}. */
  static final Signature AGENCY = new Signature(List.of(), List.of(), true);

  Signature {
    bylines = List.copyOf(bylines);
    photoCredits = List.copyOf(photoCredits);
  }

  /** Whether it names photographers and nobody else. */
  boolean photoOnly() {
    return bylines.isEmpty() && !photoCredits.isEmpty();
  }

  boolean edits() {
    return !bylines.isEmpty() && bylines.stream().allMatch(b -> b.role().equals("编辑"));
  }
}
