package broadsheet.derive.topics;

import broadsheet.derive.ArticleSummary;
import java.util.List;

/**
 * An earlier article about the same.
 *
 * @param article which
 * @param shared what both speak of, the longest word first; in folded characters
 */
public record Earlier(ArticleSummary article, List<String> shared) {
  public Earlier {
    shared = List.copyOf(shared);
  }
}
