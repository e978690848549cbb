package broadsheet.archive;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One issue (期): one publication, one date, one edition.
 *
 * @param id which issue
 * @param number its printed number (期号), or null
 * @param notes what the archive says about it
 * @param pages in the order of their labels
 * @param articles of all pages, by page and number
 */
public record Issue(
    IssueId id,
    @Nullable String number,
    List<String> notes,
    List<Page> pages,
    List<Article> articles) {
  public Issue {
    notes = List.copyOf(notes);
    pages = List.copyOf(pages);
    articles = List.copyOf(articles);
  }

  /** The article of that id, which must be in this issue. */
  public Article article(ArticleId id) {
    return articles.stream()
        .filter(a -> a.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no article " + id + " in " + this.id));
  }
}
