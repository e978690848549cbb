package broadsheet.site;

/**
 * The search page.
 *
 * @param frame what surrounds the page
 */
public record SearchView(Frame frame) implements View {}
