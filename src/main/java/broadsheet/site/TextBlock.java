package broadsheet.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A block of an article's text.
 *
 * @param type {@code paragraph}, {@code subhead}, {@code caption}, {@code salutation}, {@code
 *     signoff}, {@code note}
 * @param words plain text, corrected words apart
 * @param turn the page that the text goes over to before this block, or null
 */
public record TextBlock(String type, List<Words> words, @Nullable Link turn) {
  public TextBlock {
    words = List.copyOf(words);
  }
}
