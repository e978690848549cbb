package broadsheet.derive.topics;

import broadsheet.archive.ArticleId;
import broadsheet.text.Stamp;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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

  /** Tells whether it is what it was: made of all that it names. */
  public long stamp() {
    Map<String, List<Earlier>> sorted = new TreeMap<>();
    earlier.forEach((id, all) -> sorted.put(id.value(), all));
    Stamp stamp = new Stamp().add(sorted.size());
    sorted.forEach((id, all) -> stamp.add(id).addAll(all, Background::add));
    return stamp.value();
  }

  private static void add(Stamp stamp, Earlier earlier) {
    stamp.add(earlier.article().stamp()).addAll(earlier.shared());
  }
}
