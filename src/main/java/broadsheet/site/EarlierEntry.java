package broadsheet.site;

import java.util.List;

/**
 * An earlier article about the same, as an article names it.
 *
 * @param article the article, by its title
 * @param publication name of its newspaper
 * @param date ISO date of its issue
 * @param issue its issue, by date
 * @param shared words that both use
 */
public record EarlierEntry(
    Link article, String publication, String date, Link issue, List<String> shared) {
  public EarlierEntry {
    shared = List.copyOf(shared);
  }
}
