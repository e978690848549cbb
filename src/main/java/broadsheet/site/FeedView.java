package broadsheet.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An Atom feed (RFC 4287).
 *
 * @param lang BCP 47 tag of the text
 * @param id permanent id of the feed
 * @param title its title
 * @param updated RFC 3339
 * @param self its absolute address, or null
 * @param alternate the page it belongs to
 * @param author who publishes
 * @param items newest first
 */
public record FeedView(
    String lang,
    String id,
    String title,
    String updated,
    @Nullable String self,
    String alternate,
    String author,
    List<Item> items)
    implements View {
  public FeedView {
    items = List.copyOf(items);
  }

  /**
   * An entry.
   *
   * @param id permanent id
   * @param title title
   * @param href its address
   * @param date RFC 3339
   * @param authors who signs it
   * @param terms column, district, section
   * @param summary how it begins
   */
  public record Item(
      String id,
      String title,
      String href,
      String date,
      List<String> authors,
      List<String> terms,
      String summary) {
    public Item {
      authors = List.copyOf(authors);
      terms = List.copyOf(terms);
    }
  }
}
