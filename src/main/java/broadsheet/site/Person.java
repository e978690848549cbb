package broadsheet.site;

/**
 * Somebody who signs an article.
 *
 * @param name the name
 * @param role what the page calls them
 * @param href the page of all they signed
 */
public record Person(String name, String role, String href) {}
