package broadsheet.archive;

import org.jspecify.annotations.Nullable;

/**
 * Words that an editor corrected (订正). The article says what is right; this keeps what is printed.
 *
 * @param printed as printed, or as the OCR read it; empty when words were missing
 * @param corrected as the article has it; empty when words were taken away
 * @param why the editor's reason, or null
 * @param line the source line that it begins in
 * @param span where the article shows it; null when it shows it as a field only, as a signature
 */
public record Correction(
    String printed, String corrected, @Nullable String why, LineRef line, @Nullable Span span) {
  /** Which text of an article. */
  public enum Part {
    KICKER,
    HEADLINE,
    DECK,
    BLOCK
  }

  /**
   * A stretch of an article's text.
   *
   * @param part which text
   * @param index which line of the deck or which block, from 0; else 0
   * @param start first UTF-16 unit of the corrected words
   * @param end behind the last
   */
  public record Span(Part part, int index, int start, int end) {}
}
