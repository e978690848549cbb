package broadsheet.site;

/**
 * The page of the reader's clippings; a script fills it.
 *
 * @param frame what surrounds the page
 * @param textLanguage language tag of the text, as reference managers expect it
 */
public record ClippingsView(Frame frame, String textLanguage) implements View {}
