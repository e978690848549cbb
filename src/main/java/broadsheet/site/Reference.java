package broadsheet.site;

import org.jspecify.annotations.Nullable;

/**
 * A printed reference to another page.
 *
 * @param text what it says
 * @param href where it leads, or null when nothing was found there
 * @param title the article meant, or null
 */
public record Reference(String text, @Nullable String href, @Nullable String title) {}
