package broadsheet.check;

import broadsheet.archive.Location;
import broadsheet.problem.Problem;
import broadsheet.problem.Problem.Severity;

/** The kinds of faults a site can have: how bad each is, and what many of them are called. */
enum Fault {
  UNREADABLE(Severity.ERROR, "unreadable files"),
  DEAD_LINK(Severity.ERROR, "dead links"),
  DEAD_ANCHOR(Severity.ERROR, "dead anchors"),
  LOCAL_LINK(Severity.ERROR, "links to one machine only"),
  SCRIPT_LINK(Severity.ERROR, "links that are scripts"),
  EMPTY_LINK(Severity.ERROR, "links without words"),
  DUPLICATE_ID(Severity.ERROR, "duplicate ids"),
  ORPHAN(Severity.ERROR, "orphan pages"),
  ALT(Severity.ERROR, "images without alt"),
  LANG(Severity.ERROR, "pages without language"),
  TITLE(Severity.ERROR, "pages without title"),
  CHARSET(Severity.ERROR, "pages without character set"),
  VIEWPORT(Severity.ERROR, "pages without viewport"),
  HEADING(Severity.WARNING, "headings out of order"),
  CANONICAL(Severity.ERROR, "wrong canonical addresses"),
  NEIGHBOUR(Severity.ERROR, "broken chains of neighbours"),
  STRUCTURED_DATA(Severity.ERROR, "broken JSON files and blocks"),
  XML(Severity.ERROR, "broken XML files"),
  FEED(Severity.ERROR, "faults in feeds"),
  SITEMAP(Severity.ERROR, "faults in sitemaps"),
  SITEMAP_GAP(Severity.WARNING, "articles missing in the sitemap"),
  SEARCH(Severity.ERROR, "faults in the search index"),
  SEARCH_GAP(Severity.WARNING, "articles missing in the search index"),
  HEADERS(Severity.ERROR, "faults in what hosts are told"),
  POLICY(Severity.ERROR, "scripts and styles that the site's own policy forbids"),
  CHECKSUM(Severity.ERROR, "files that are not what their checksums say"),
  CHANGES(Severity.ERROR, "faults in the list of changes"),
  PATH(Severity.WARNING, "paths that are not plain ASCII");

  private final Severity severity;
  private final String many;

  Fault(Severity severity, String many) {
    this.severity = severity;
    this.many = many;
  }

  Severity severity() {
    return severity;
  }

  /** What several of them are called. */
  String many() {
    return many;
  }

  /** A problem of this kind. */
  Problem at(Location place, String what, String hint) {
    return new Problem(severity, place, what, hint);
  }
}
