package broadsheet.derive.reprints;

import broadsheet.archive.ArticleId;
import broadsheet.derive.ArticleSummary;
import broadsheet.text.Stamp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

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

  /** Tells whether it is what it was: made of all other articles that it names. */
  public long stamp() {
    Stamp stamp = new Stamp().add(clusters.size());
    byId(clusters).forEach((id, c) -> add(id, c.printings(), stamp));
    byId(related).forEach((id, articles) -> add(id, articles, stamp));
    return stamp.value();
  }

  private static <T> Map<String, T> byId(Map<ArticleId, T> articles) {
    Map<String, T> sorted = new TreeMap<>();
    articles.forEach((id, value) -> sorted.put(id.value(), value));
    return sorted;
  }

  private static void add(String id, List<ArticleSummary> others, Stamp stamp) {
    stamp.add(id).addAll(others, (into, other) -> into.add(other.stamp()));
  }
}
