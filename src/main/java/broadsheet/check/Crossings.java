package broadsheet.check;

import broadsheet.archive.Location;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What only shows when all files are read: anchors into other pages, chains of neighbours, pages
 * that nothing leads to, and what the sitemap forgets.
 */
record Crossings(Ground ground, List<FileFacts> facts) {
  private static final String FRONT = "index.html";
  private static final String SITEMAP = "sitemap.xml";

  void check() {
    for (int file = 0; file < facts.size(); file++) {
      for (Mark mark : facts.get(file).anchors()) {
        anchor(file, mark);
      }
      neighbours(file);
    }
    orphans();
    sitemaps();
  }

  /** Whether a page has the place that a fragment names. */
  boolean hasPlace(int page, String fragment) {
    return fragment.isEmpty() || fragment.equals("top") || facts.get(page).ids().contains(fragment);
  }

  private void anchor(int file, Mark mark) {
    if (!hasPlace(mark.target(), mark.fragment())) {
      String where = mark.target() == file ? "this page" : path(mark.target());
      String what = "no place " + References.quoted("#" + mark.fragment()) + " in " + where;
      ground.note(Fault.DEAD_ANCHOR, mark.in(path(file)), what, "");
    }
  }

  private void neighbours(int file) {
    FileFacts.Neighbours own = facts.get(file).neighbours();
    neighbour(file, own.next(), "next", "prev");
    neighbour(file, own.previous(), "prev", "next");
  }

  private void neighbour(int file, @Nullable Mark mark, String relation, String back) {
    if (mark == null || !ground.table().isPage(mark.target())) {
      return;
    }
    FileFacts.Neighbours theirs = facts.get(mark.target()).neighbours();
    Mark answer = back.equals("prev") ? theirs.previous() : theirs.next();
    if (answer == null || answer.target() != file) {
      String named = answer == null ? "none" : path(answer.target());
      String what = "rel=" + relation + " is " + path(mark.target()) + ", whose rel=" + back;
      ground.note(Fault.NEIGHBOUR, mark.in(path(file)), what + " is " + named, "");
    }
  }

  private void orphans() {
    int front = ground.table().find(FRONT);
    if (front == SiteTable.NONE) {
      ground.note(Fault.UNREADABLE, Location.of(FRONT), "the site has no front page", "");
      return;
    }
    BitSet reached = reachable(front);
    for (int file = 0; file < facts.size(); file++) {
      FileFacts.Role role = facts.get(file).role();
      boolean meantForReaders = role == FileFacts.Role.PAGE || role == FileFacts.Role.ARTICLE;
      if (meantForReaders && !reached.get(file) && !path(file).equals("404.html")) {
        Location start = Location.of(path(file), 1);
        ground.note(Fault.ORPHAN, start, "no way of links leads here from the front page", "");
      }
    }
  }

  private BitSet reachable(int front) {
    BitSet reached = new BitSet();
    ArrayDeque<Integer> waiting = new ArrayDeque<>();
    reached.set(front);
    waiting.add(front);
    while (!waiting.isEmpty()) {
      facts.get(Objects.requireNonNull(waiting.poll())).follows().stream()
          .filter(next -> !reached.get(next))
          .forEach(
              next -> {
                reached.set(next);
                waiting.add(next);
              });
    }
    return reached;
  }

  /** How many addresses the sitemaps hold. */
  long sitemapUrls() {
    return facts.stream().mapToLong(file -> file.locs().size()).sum();
  }

  /** Each page once, and every article; a sitemap that could not be read at all is one fault. */
  private void sitemaps() {
    if (ground.table().find(SITEMAP) == SiteTable.NONE) {
      if (!ground.resolver().base().isEmpty()) {
        ground.note(Fault.SITEMAP, Location.of(SITEMAP), "the site has no sitemap", "");
      }
      return;
    }
    Map<Integer, Location> listed = new HashMap<>();
    for (int file = 0; file < facts.size(); file++) {
      for (Mark loc : facts.get(file).locs()) {
        once(loc, loc.in(path(file)), listed);
      }
    }
    for (int file = 0; file < facts.size() && !listed.isEmpty(); file++) {
      if (facts.get(file).role() == FileFacts.Role.ARTICLE && !listed.containsKey(file)) {
        Location start = Location.of(path(file), 1);
        ground.note(Fault.SITEMAP_GAP, start, "an article that the sitemap does not list", "");
      }
    }
  }

  private void once(Mark loc, Location at, Map<Integer, Location> listed) {
    Location before = listed.putIfAbsent(loc.target(), at);
    if (before != null) {
      String hint = "it is already at " + before;
      ground.note(Fault.SITEMAP, at, path(loc.target()) + " is listed twice", hint);
    }
  }

  private String path(int file) {
    return ground.table().path(file);
  }
}
