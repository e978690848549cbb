package broadsheet.site;

/**
 * What one person signed, by date.
 *
 * @param frame what surrounds the page
 * @param title the name
 * @param roles in which roles
 * @param run the articles
 */
public record BylineView(Frame frame, String title, String roles, Run run) implements View {}
