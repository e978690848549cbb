package broadsheet.derive.corrections;

import broadsheet.archive.ArticleId;
import broadsheet.derive.Variant.Passage;
import java.util.List;

/**
 * A proposed correction; it is shown and never applied.
 *
 * @param article whose text it is about
 * @param at the printed characters in doubt
 * @param proposed what probably was printed there
 * @param reasons why, the strongest first; at least one
 * @param probability how likely {@code proposed} is right, from 0 to 1
 */
public record Proposal(
    ArticleId article, Passage at, String proposed, List<Reason> reasons, double probability) {
  public Proposal {
    reasons = List.copyOf(reasons);
  }
}
