package broadsheet.site;

/**
 * The page of the reader's clippings; a script fills it.
 *
 * @param frame what surrounds the page
 * @param textLanguage language tag of the text, as reference managers expect it
 * @param papers place and ISSN of the newspapers by name, a JSON object: what exports say of them
 */
public record ClippingsView(Frame frame, String textLanguage, String papers) implements View {}
