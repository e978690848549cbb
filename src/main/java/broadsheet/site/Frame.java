package broadsheet.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds the contents of every web page: head, masthead, trail and foot.
 *
 * @param lang BCP 47 tag of the interface
 * @param foreign tag of the text where it differs from the interface, else null
 * @param root the way to the root of the site: {@code ../../}, or empty
 * @param site name of the archive
 * @param title title of the document
 * @param description what the page is, in one sentence
 * @param links the link elements of the head
 * @param metas the meta elements of the head
 * @param jsonLd a JSON-LD document, safe inside a {@code script} element
 * @param trail the way from the home page to here, the page itself last; empty on the home page
 * @param nav the main doors of the site
 * @param foot the doors at the foot
 */
public record Frame(
    String lang,
    @Nullable String foreign,
    String root,
    String site,
    String title,
    String description,
    List<HeadLink> links,
    List<Meta> metas,
    String jsonLd,
    List<Link> trail,
    List<Link> nav,
    List<Link> foot) {
  public Frame {
    links = List.copyOf(links);
    metas = List.copyOf(metas);
    trail = List.copyOf(trail);
    nav = List.copyOf(nav);
    foot = List.copyOf(foot);
  }

  /**
   * A {@code link} element.
   *
   * @param rel what it is to the page
   * @param href where it leads
   * @param type media type, or null
   * @param title what it says, or null
   */
  public record HeadLink(String rel, String href, @Nullable String type, @Nullable String title) {}

  /**
   * A {@code meta} element.
   *
   * @param attribute {@code name} or {@code property}
   * @param key what it tells
   * @param content what it says
   */
  public record Meta(String attribute, String key, String content) {}
}
