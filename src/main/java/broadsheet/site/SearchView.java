package broadsheet.site;

/**
 * The search page.
 *
 * @param frame what surrounds the page
 * @param textLanguage language tag of the text, as reference managers expect it
 * @param papers place and ISSN of the newspapers by name, a JSON object: what exports say of them
 */
public record SearchView(Frame frame, String textLanguage, String papers) implements View {}
