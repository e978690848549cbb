package broadsheet.site;

/**
 * A link within the site.
 *
 * @param text what it says
 * @param href where it leads, relative to the page
 * @param current whether it leads to where the reader is
 */
public record Link(String text, String href, boolean current) {
  static Link to(String text, String href) {
    return new Link(text, href, false);
  }
}
