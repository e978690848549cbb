package broadsheet.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An article (稿件), read and put together.
 *
 * @param id its permanent id
 * @param page label of the page it begins on
 * @param number its 1-based number on that page, in reading order; with the page it makes the
 *     address. Banners (kind {@code column}) come after all other articles of the page.
 * @param kind what sort of article
 * @param heads the lines over it
 * @param column name of its column as printed, or null
 * @param district full name of its district, or null
 * @param section name of its section where the source says so, or null
 * @param bylines who signs it
 * @param photoCredits who took its photographs
 * @param blocks its text in reading order
 * @param pages labels of all pages it stands on, the first first
 * @param references where it sends the reader
 * @param signedDate the date under a letter or notice
 * @param place where the report was made, where the source says so
 * @param tags given by an editor
 * @param corrections words that an editor corrected, in the order of the text
 */
public record Article(
    ArticleId id,
    String page,
    int number,
    Kind kind,
    HeadlineGroup heads,
    @Nullable String column,
    @Nullable String district,
    @Nullable String section,
    List<Byline> bylines,
    List<String> photoCredits,
    List<Block> blocks,
    List<String> pages,
    List<PageReference> references,
    @Nullable LocalDate signedDate,
    @Nullable String place,
    List<String> tags,
    List<Correction> corrections) {
  public Article {
    bylines = List.copyOf(bylines);
    photoCredits = List.copyOf(photoCredits);
    blocks = List.copyOf(blocks);
    pages = List.copyOf(pages);
    references = List.copyOf(references);
    tags = List.copyOf(tags);
    corrections = List.copyOf(corrections);
  }

  /**
   * The same under another number and id.
   *
   * @param ids what the ids of the articles are now
   */
  public Article as(int otherNumber, Map<ArticleId, ArticleId> ids) {
    return new Article(
        ids.getOrDefault(id, id),
        page,
        otherNumber,
        kind,
        heads,
        column,
        district,
        section,
        bylines,
        photoCredits,
        blocks,
        pages,
        references.stream().map(reference -> reference.naming(ids)).toList(),
        signedDate,
        place,
        tags,
        corrections);
  }

  /** Number of characters of its blocks. */
  public int length() {
    return blocks.stream().mapToInt(b -> b.text().length()).sum();
  }
}
