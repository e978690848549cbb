package broadsheet.derive;

import broadsheet.archive.ArticleId;

/**
 * A place where two printings of one text differ.
 *
 * @param one what stands in the one
 * @param other what stands in the other at the same place
 */
public record Variant(Passage one, Passage other) {
  /**
   * A place in an article.
   *
   * @param article whose text it is
   * @param before up to 12 printed characters before it in the same block
   * @param text the printed characters that are meant; may be empty
   * @param after up to 12 printed characters after it in the same block
   */
  public record Passage(ArticleId article, String before, String text, String after) {}
}
