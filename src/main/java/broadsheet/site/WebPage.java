package broadsheet.site;

/**
 * A file of the site before it is printed.
 *
 * @param path relative to the site's root, with {@code /}, ASCII
 * @param view what stands on it
 */
public record WebPage(String path, View view) {}
