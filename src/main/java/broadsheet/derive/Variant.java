package broadsheet.derive;

import broadsheet.archive.ArticleId;

/**
 * A variant reading (异文): a place where two printings of one text differ.
 *
 * @param one what the earlier printing has there
 * @param other what the later printing has there
 */
public record Variant(Passage one, Passage other) {
  /**
   * A place in the text of one printing.
   *
   * @param article whose text it is
   * @param before up to 12 printed characters before it in the same block
   * @param text the printed characters that differ; may be empty
   * @param after up to 12 printed characters after it in the same block
   */
  public record Passage(ArticleId article, String before, String text, String after) {}
}
