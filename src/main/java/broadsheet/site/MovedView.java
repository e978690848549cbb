package broadsheet.site;

/**
 * A page at an address of old, which sends its readers on. It needs no frame: hardly anybody sees
 * it.
 *
 * @param lang BCP 47 tag of the interface
 * @param textLang tag of the text
 * @param title what stands at the new address
 * @param href where that is
 * @param canonical the new address in full, or as {@code href} where the site's is not known
 */
public record MovedView(String lang, String textLang, String title, String href, String canonical)
    implements View {}
