package broadsheet.site;

/**
 * What a reader sees who followed a dead link.
 *
 * @param frame what surrounds the page
 */
public record NotFoundView(Frame frame) implements View {}
