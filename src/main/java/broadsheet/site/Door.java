package broadsheet.site;

import org.jspecify.annotations.Nullable;

/**
 * A link to a part of the archive, with what is behind it.
 *
 * @param text its name
 * @param href its address
 * @param count how much is behind it, in words, or from which years; or null
 * @param note more about it: a span of time; or null
 * @param current whether the reader is there
 */
public record Door(
    String text, String href, @Nullable String count, @Nullable String note, boolean current) {}
