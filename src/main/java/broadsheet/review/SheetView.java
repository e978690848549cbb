package broadsheet.review;

import broadsheet.site.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A printed page beside what was made of it.
 *
 * @param id its anchor
 * @param title its label in words
 * @param path its file
 * @param summary how many lines and doubts
 * @param href the file of the report that shows its lines, where another does; else null
 * @param rows its lines; empty when another file shows them
 */
public record SheetView(
    String id, String title, String path, String summary, @Nullable String href, List<Row> rows) {
  public SheetView {
    rows = List.copyOf(rows);
  }

  /**
   * A line, or a run of lines that are not shown.
   *
   * @param id its anchor
   * @param number 1-based line in the file
   * @param text the line
   * @param heading title of the article that begins with the line; null within an article
   * @param role what it was taken for
   * @param roleName the same in words
   * @param joins whether it carries on the paragraph above it
   * @param sure how sure, in percent
   * @param doubtful whether less sure than was asked for
   * @param reason the strongest reason
   * @param findings findings about the line
   * @param skipped how many lines are left out here; 0 for a line
   */
  public record Row(
      String id,
      int number,
      String text,
      @Nullable String heading,
      String role,
      String roleName,
      boolean joins,
      String sure,
      boolean doubtful,
      String reason,
      List<Link> findings,
      int skipped) {
    public Row {
      findings = List.copyOf(findings);
    }

    static Row skipped(int lines) {
      return new Row("", 0, "", null, "", "", false, "", false, "", List.of(), lines);
    }
  }
}
