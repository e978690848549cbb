package broadsheet.source;

import broadsheet.archive.IssueId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All text of one issue.
 *
 * @param id which issue
 * @param path its folder, relative to the content folder
 * @param number its printed number, from {@code issue.yml}
 * @param pageNames names of pages, from {@code issue.yml}
 * @param notes from {@code issue.yml}
 * @param pages by label
 * @param articles by page and number
 */
public record IssueText(
    IssueId id,
    String path,
    @Nullable String number,
    List<PageName> pageNames,
    List<String> notes,
    List<PageText> pages,
    List<ArticleText> articles) {
  /**
   * The name of a page.
   *
   * @param label as printed, 01
   * @param name as printed, 要闻
   */
  public record PageName(String label, String name) {}

  public IssueText {
    pageNames = List.copyOf(pageNames);
    notes = List.copyOf(notes);
    pages = List.copyOf(pages);
    articles = List.copyOf(articles);
  }
}
