package broadsheet.derive.corrections;

import broadsheet.archive.ArticleId;
import broadsheet.derive.Variant.Passage;
import java.util.List;

/**
 * A correction that is proposed and never applied.
 *
 * @param article the article
 * @param at the characters as they are printed, with what stands around them
 * @param proposed what should stand there
 * @param reasons why, the strongest first
 * @param probability 0 to 1 that it is right
 */
public record Proposal(
    ArticleId article, Passage at, String proposed, List<Reason> reasons, double probability) {
  public Proposal {
    reasons = List.copyOf(reasons);
  }
}
