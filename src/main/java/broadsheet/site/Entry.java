package broadsheet.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article in a list or on a front page.
 *
 * @param href its address
 * @param title what to call it
 * @param headless whether the title is the start of its text, for want of a headline
 * @param kicker 引题, or null
 * @param deck 副题, a line each
 * @param kind label of its kind, {@code district-item}
 * @param kindName its kind in words; null for plain news
 * @param date ISO date of its issue
 * @param issue its issue, by date
 * @param publication name of its publication
 * @param page its printed page
 * @param column its column, or null
 * @param district its district, or null
 * @param byline who signs it, or null
 * @param lead how its text begins, as far as the title does not say it already, or null
 * @param also where else its text was printed, in lists that say so
 * @param coins a COinS context object for reference managers, or null
 */
public record Entry(
    String href,
    String title,
    boolean headless,
    @Nullable String kicker,
    List<String> deck,
    String kind,
    @Nullable String kindName,
    String date,
    Link issue,
    String publication,
    Link page,
    @Nullable Link column,
    @Nullable Link district,
    @Nullable String byline,
    @Nullable String lead,
    List<Link> also,
    @Nullable String coins) {
  public Entry {
    deck = List.copyOf(deck);
    also = List.copyOf(also);
  }
}
