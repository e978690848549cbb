package broadsheet.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A printed page in reading order.
 *
 * @param frame what surrounds the page
 * @param masthead its issue
 * @param title label and name
 * @param around the pages before and after
 * @param issues the issue before, on the first page, and the one after, on the last
 * @param pages all pages of the issue
 * @param pieces the articles on it
 * @param formers anchors at which articles stood once
 * @param source its printed lines; empty when it came as files of articles
 * @param sourcePath file of the content folder
 * @param coins COinS context objects of its articles
 * @param takeaway its permanent address, and how to cite it
 * @param quality how well it was read, in words; or null
 * @param text address of its plain text
 */
public record PageView(
    Frame frame,
    Masthead masthead,
    String title,
    Around around,
    Around issues,
    List<Link> pages,
    List<Piece> pieces,
    List<FormerAnchor> formers,
    List<SourceLine> source,
    String sourcePath,
    List<String> coins,
    Takeaway takeaway,
    @Nullable String quality,
    String text)
    implements View {
  public PageView {
    pages = List.copyOf(pages);
    pieces = List.copyOf(pieces);
    formers = List.copyOf(formers);
    source = List.copyOf(source);
    coins = List.copyOf(coins);
  }

  /**
   * An article on the page.
   *
   * @param story the article
   * @param from where it began, when it only goes on here; else null
   * @param banner its column, unless the article before it stands under the same banner; or null
   */
  public record Piece(Story story, @Nullable Reference from, @Nullable Link banner) {}

  /**
   * An anchor at which an article stood once.
   *
   * @param id the anchor
   * @param now the article that has its text now; null when none has
   */
  public record FormerAnchor(String id, @Nullable Link now) {}

  /**
   * A line of the source.
   *
   * @param id its anchor
   * @param number 1-based line in the file
   * @param text as it stands there
   * @param role label of what it was taken for
   * @param roleName the same in words
   */
  public record SourceLine(String id, int number, String text, String role, String roleName) {}
}
