package broadsheet.site;

/**
 * The search page.
 *
 * @param frame what surrounds the page
 * @param textLanguage language tag of the text, as reference managers expect it
 */
public record SearchView(Frame frame, String textLanguage) implements View {}
