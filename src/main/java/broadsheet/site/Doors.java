package broadsheet.site;

import broadsheet.archive.Naming;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The doors of the site as they are seen from a page: pages whose addresses begin alike and are
 * equally deep see the same ones.
 *
 * @param root the way to the root of the site: {@code ../../}, or empty
 * @param nav the main doors of the site
 * @param foot the doors at the foot
 */
record Doors(String root, List<Link> nav, List<Link> foot) {
  private static final int MANY_PUBLICATIONS = 4;

  /** On these a link to the page itself is marked. */
  private static final Set<String> OWN =
      Set.of(Urls.HOME, Urls.CLIPPINGS, Urls.CURVES, Urls.REPRINTS, Urls.ABOUT, Urls.ARCHIVE_FEED);

  Doors {
    nav = List.copyOf(nav);
    foot = List.copyOf(foot);
  }

  /** What two pages have in common that see the same doors: the first folder, and how deep. */
  static String place(String path) {
    if (OWN.contains(path)) {
      return path;
    }
    int first = path.indexOf('/');
    return first < 0 ? "" : Urls.root(path) + path.substring(0, first);
  }

  static Doors of(Here here) {
    return new Doors(Urls.root(here.path()), nav(here), foot(here));
  }

  private static List<Link> nav(Here here) {
    Messages messages = here.messages();
    List<Link> nav = new ArrayList<>();
    nav.add(here.link(messages.get("nav.home"), Urls.HOME));
    List<String> publications = here.imprint().outlook().publications();
    for (String id : publications.size() <= MANY_PUBLICATIONS ? publications : List.<String>of()) {
      nav.add(here.door(here.imprint().archive().publication(id).name(), Urls.publication(id)));
    }
    nav.add(here.door(messages.get("nav.districts"), Urls.DISTRICTS));
    nav.add(here.door(messages.get("nav.columns"), Urls.COLUMNS));
    nav.add(here.door(messages.get("nav.sections"), Urls.SECTIONS));
    nav.add(here.door(messages.get("nav.bylines"), Urls.BYLINES));
    Naming naming = here.imprint().archive().naming();
    if (naming.people()) {
      nav.add(here.door(messages.get("nav.people"), NameList.PEOPLE.index()));
    }
    if (naming.places()) {
      nav.add(here.door(messages.get("nav.places"), NameList.PLACES.index()));
    }
    nav.add(here.door(messages.get("nav.days"), Urls.ON_THIS_DAYS));
    nav.add(here.door(messages.get("nav.search"), Urls.SEARCH));
    return nav;
  }

  private static List<Link> foot(Here here) {
    Messages messages = here.messages();
    return List.of(
        here.door(messages.get("nav.a-z"), Urls.ALPHABET),
        here.link(messages.get("nav.curves"), Urls.CURVES),
        here.link(messages.get("nav.clippings"), Urls.CLIPPINGS),
        here.link(messages.get("nav.reprints"), Urls.REPRINTS),
        here.link(messages.get("nav.about"), Urls.ABOUT),
        here.link(messages.get("nav.feed"), Urls.ARCHIVE_FEED));
  }
}
