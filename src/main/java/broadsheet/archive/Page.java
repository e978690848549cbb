package broadsheet.archive;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A printed page (版); web pages are Views.
 *
 * @param label as printed: 01, A05
 * @param name as printed: 要闻; null when not known
 * @param source path of its file in the content folder
 * @param lines all non-empty lines of its source, in source order; empty when the page came as
 *     files of single articles
 * @param edited whether a person wrote or edited its text; else only a program has read it
 * @param articles the articles on it in reading order, those that only continue here included
 */
public record Page(
    String label,
    @Nullable String name,
    String source,
    boolean edited,
    List<PrintedLine> lines,
    List<ArticleId> articles) {
  public Page {
    lines = List.copyOf(lines);
    articles = List.copyOf(articles);
  }

  /**
   * The same where articles have other ids.
   *
   * @param ids what the ids of the articles are now
   */
  public Page naming(Map<ArticleId, ArticleId> ids) {
    return new Page(
        label,
        name,
        source,
        edited,
        lines.stream().map(line -> line.naming(ids)).toList(),
        articles.stream().map(id -> ids.getOrDefault(id, id)).toList());
  }
}
