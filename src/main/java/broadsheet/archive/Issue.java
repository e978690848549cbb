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
 * @param articles of all pages, by page and as printed
 * @param formers addresses at which articles stood once
 */
public record Issue(
    IssueId id,
    @Nullable String number,
    List<String> notes,
    List<Page> pages,
    List<Article> articles,
    List<Former> formers) {
  public Issue {
    notes = List.copyOf(notes);
    pages = List.copyOf(pages);
    articles = List.copyOf(articles);
    formers = List.copyOf(formers);
  }

  /** An issue of which nothing was published under another address. */
  public Issue(
      IssueId id,
      @Nullable String number,
      List<String> notes,
      List<Page> pages,
      List<Article> articles) {
    this(id, number, notes, pages, articles, List.of());
  }

  /** The article of that id, which must be in this issue. */
  public Article article(ArticleId id) {
    return articles.stream()
        .filter(a -> a.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no article " + id + " in " + this.id));
  }
}
