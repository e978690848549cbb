package broadsheet.source;

import broadsheet.archive.IssueId;
import broadsheet.edit.PageEdits;
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
 * @param edits by page; only pages that have an edit file
 */
public record IssueText(
    IssueId id,
    String path,
    @Nullable String number,
    List<PageName> pageNames,
    List<String> notes,
    List<PageText> pages,
    List<ArticleText> articles,
    List<PageEdits> edits) {
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
    edits = List.copyOf(edits);
  }

  /** The text of an issue that nobody has edited. */
  public IssueText(
      IssueId id,
      String path,
      @Nullable String number,
      List<PageName> pageNames,
      List<String> notes,
      List<PageText> pages,
      List<ArticleText> articles) {
    this(id, path, number, pageNames, notes, pages, articles, List.of());
  }

  /** The edits of a page; none when it has no edit file. */
  public PageEdits editsOf(String label) {
    return edits.stream()
        .filter(e -> e.page().equals(label))
        .findFirst()
        .orElse(PageEdits.none(label));
  }

  /** The same text with these edits and no others. */
  public IssueText with(List<PageEdits> others) {
    return new IssueText(id, path, number, pageNames, notes, pages, articles, others);
  }
}
