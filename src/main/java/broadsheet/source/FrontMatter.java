package broadsheet.source;

import broadsheet.archive.Byline;
import broadsheet.archive.Kind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the YAML front matter of an article's file says; all but the headline may be missing.
 *
 * @param id permanent id of the article
 * @param headline 主题
 * @param kicker 引题
 * @param deck 副题, a line each
 * @param kind what sort of article
 * @param section name of its section
 * @param column name of its column
 * @param district full name of its district; as written when the archive does not know it
 * @param bylines who signs it
 * @param place where the report was made
 * @param page label of its page as written; the file's name is what counts
 * @param date its date as written; the folder's name is what counts
 * @param tags an editor's labels
 */
public record FrontMatter(
    @Nullable String id,
    @Nullable String headline,
    @Nullable String kicker,
    List<String> deck,
    @Nullable Kind kind,
    @Nullable String section,
    @Nullable String column,
    @Nullable String district,
    List<Byline> bylines,
    @Nullable String place,
    @Nullable String page,
    @Nullable LocalDate date,
    List<String> tags) {
  public FrontMatter {
    deck = List.copyOf(deck);
    bylines = List.copyOf(bylines);
    tags = List.copyOf(tags);
  }
}
