package broadsheet.derive.topics;

import broadsheet.archive.ArticleId;
import java.util.List;
import java.util.Map;

/**
 * What came before the articles of one issue.
 *
 * @param earlier of each article those that have the most in common with it, these first
 */
public record Background(Map<ArticleId, List<Earlier>> earlier) {
  /** Of an issue before which nothing was about the same. */
  public static final Background NONE = new Background(Map.of());

  public Background {
    earlier = Map.copyOf(earlier);
  }

  /** The earlier articles about what an article is about, the most alike first. */
  public List<Earlier> of(ArticleId article) {
    return earlier.getOrDefault(article, List.of());
  }
}
