package broadsheet.site;

/**
 * The description by which browsers add the search to their own (OpenSearch 1.1). All addresses are
 * absolute.
 *
 * @param shortName at most 16 characters
 * @param longName at most 48 characters
 * @param description what can be searched
 * @param language language tag of the text
 * @param icon address of the icon
 * @param search address of the search page
 * @param self its own address
 */
public record OpensearchView(
    String shortName,
    String longName,
    String description,
    String language,
    String icon,
    String search,
    String self)
    implements View {}
