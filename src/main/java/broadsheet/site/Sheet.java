package broadsheet.site;

import org.jspecify.annotations.Nullable;

/**
 * A printed page as its issue shows it.
 *
 * @param page the page, by label
 * @param name its printed name, or null
 * @param count how many articles are on it, in words
 * @param front its articles
 */
public record Sheet(Link page, @Nullable String name, String count, FrontPage front) {}
