package broadsheet.reading;

import broadsheet.archive.Byline;
import broadsheet.archive.HeadlineGroup;
import broadsheet.archive.Kind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One item of a page, before items of different pages are joined.
 *
 * @param key names it within its page
 * @param kind what sort of article
 * @param heads the lines over it
 * @param column its column as printed
 * @param district full name of its district
 * @param bylines who signs it
 * @param photoCredits who took its photographs
 * @param jumpTo page it goes on, as printed ({@code 3}, {@code A02})
 * @param continuedFrom page it comes from
 * @param seePage page it points to
 * @param signedDate the date under a letter or notice
 */
public record ItemReading(
    String key,
    Kind kind,
    HeadlineGroup heads,
    @Nullable String column,
    @Nullable String district,
    List<Byline> bylines,
    List<String> photoCredits,
    @Nullable String jumpTo,
    @Nullable String continuedFrom,
    @Nullable String seePage,
    @Nullable LocalDate signedDate) {
  public ItemReading {
    bylines = List.copyOf(bylines);
    photoCredits = List.copyOf(photoCredits);
  }
}
