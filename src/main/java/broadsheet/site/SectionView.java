package broadsheet.site;

/**
 * A section by date.
 *
 * @param frame what surrounds the page
 * @param title its name
 * @param run its articles
 * @param feed address of its feed
 */
public record SectionView(Frame frame, String title, Run run, String feed) implements View {}
