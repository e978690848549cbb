package broadsheet.site;

/**
 * The texts that were printed more than once, each by its earliest printing.
 *
 * @param frame what surrounds the page
 * @param title its title
 * @param intro what it lists, in words
 * @param run the earliest printings; their entries say where else the text stands
 */
public record ReprintsView(Frame frame, String title, String intro, Run run) implements View {}
