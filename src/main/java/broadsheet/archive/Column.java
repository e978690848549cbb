package broadsheet.archive;

/**
 * A recurring label over articles (栏目), not a column of type.
 *
 * @param name as printed
 * @param slug ASCII name of its page
 * @param district whether each of its items belongs to one district (区县专栏)
 */
public record Column(String name, String slug, boolean district) {}
