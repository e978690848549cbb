package broadsheet.archive;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A non-empty line of a page's source and what became of it.
 *
 * @param number 1-based line in the file
 * @param text the line as it stands in the source
 * @param role what it was taken for
 * @param article the article that holds it, or null for noise that no article holds
 */
public record PrintedLine(int number, String text, Role role, @Nullable ArticleId article) {
  /** The same where articles have other ids. */
  PrintedLine naming(Map<ArticleId, ArticleId> ids) {
    return article == null
        ? this
        : new PrintedLine(number, text, role, ids.getOrDefault(article, article));
  }
}
