package broadsheet.site;

/**
 * Data for programs. It has no template: what programs read must not depend on how pages look.
 *
 * @param text the whole file
 */
public record DataView(String text) implements View {}
