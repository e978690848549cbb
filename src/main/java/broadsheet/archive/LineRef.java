package broadsheet.archive;

/**
 * A source line.
 *
 * @param page label of the page it is on
 * @param line 1-based line in that page's file
 */
public record LineRef(String page, int line) {}
