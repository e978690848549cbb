package broadsheet.site;

/**
 * A citation in one form.
 *
 * @param style the name of the standard or format
 * @param text the citation; several lines where the format has lines
 * @param undated whether the standard wants the day of access, which only the reader knows
 */
public record Citation(String style, String text, boolean undated) {}
