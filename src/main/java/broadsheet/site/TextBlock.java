package broadsheet.site;

import org.jspecify.annotations.Nullable;

/**
 * A block of an article's text.
 *
 * @param type {@code paragraph}, {@code subhead}, {@code caption}, {@code salutation}, {@code
 *     signoff}, {@code note}
 * @param text plain text
 * @param turn the page that the text goes over to before this block, or null
 */
public record TextBlock(String type, String text, @Nullable Link turn) {}
