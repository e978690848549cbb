package broadsheet.derive.reprints;

import broadsheet.archive.ArticleId;
import broadsheet.derive.ArticleSummary;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where else the articles of one issue were printed: all that an issue's pages know of other
 * issues.
 *
 * <p>Immutable.
 */
public final class IssueReprints {
  /** Of an issue of which nothing was printed twice. */
  public static final IssueReprints NONE = new IssueReprints(Map.of(), Map.of());

  private final Map<ArticleId, Cluster> clusters;
  private final Map<ArticleId, List<ArticleSummary>> related;

  IssueReprints(Map<ArticleId, Cluster> clusters, Map<ArticleId, List<ArticleSummary>> related) {
    this.clusters = Map.copyOf(clusters);
    this.related = Map.copyOf(related);
  }

  /** The printings of an article's text, itself among them; empty when it was printed once. */
  public Optional<Cluster> cluster(ArticleId article) {
    return Optional.ofNullable(clusters.get(article));
  }

  /** Articles that share a passage with this one and are no printing of its text, by date. */
  public List<ArticleSummary> related(ArticleId article) {
    return related.getOrDefault(article, List.of());
  }
}
