package broadsheet.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where else the text of an article stands.
 *
 * @param printings all printings of its text, this one among them, the earliest first; empty when
 *     it was printed once
 * @param more how many printings are not listed, in words, or null
 * @param related articles that share a passage with it, by date
 */
public record Elsewhere(List<Printing> printings, @Nullable String more, List<Printing> related) {
  /** Nowhere. */
  static final Elsewhere NOWHERE = new Elsewhere(List.of(), null, List.of());

  public Elsewhere {
    printings = List.copyOf(printings);
    related = List.copyOf(related);
  }

  /**
   * A text where it was printed.
   *
   * @param article the article, by its title
   * @param publication name of its newspaper
   * @param date ISO date of its issue
   * @param issue its issue, by date
   * @param page its printed page
   * @param first whether it is the earliest printing
   * @param collation address of the page that lays it beside the earliest printing, or null
   */
  public record Printing(
      Link article,
      String publication,
      String date,
      Link issue,
      Link page,
      boolean first,
      @Nullable String collation) {}
}
