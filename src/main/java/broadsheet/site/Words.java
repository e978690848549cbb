package broadsheet.site;

import org.jspecify.annotations.Nullable;

/**
 * Some words of a headline or a block of text.
 *
 * @param text plain text
 * @param id anchor of words that an editor corrected; null for all others
 * @param erratum anchor of what is said of the correction; null for all others
 */
public record Words(String text, @Nullable String id, @Nullable String erratum) {}
