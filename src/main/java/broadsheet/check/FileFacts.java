package broadsheet.check;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What has to be remembered of a file when it has been read and let go.
 *
 * @param ids the places in it that an anchor can name
 * @param follows the files that a reader can go to from here
 * @param anchors references to places in other files
 * @param neighbours what it says stands before and after it
 * @param locs addresses, when it is a sitemap
 * @param role what it is
 */
record FileFacts(
    Ids ids,
    Numbers follows,
    List<Mark> anchors,
    Neighbours neighbours,
    List<Mark> locs,
    Role role) {
  static final FileFacts NOTHING = ofAnchors(List.of());

  /** What a file can be to the site. */
  enum Role {
    OTHER,
    PAGE,
    /** The page of one article, by its own word. */
    ARTICLE,
    /** A page that only sends its reader on: an address that was once another's. */
    ALIAS
  }

  /** What {@code rel="prev"} and {@code rel="next"} say. */
  record Neighbours(@Nullable Mark previous, @Nullable Mark next) {
    static final Neighbours NONE = new Neighbours(null, null);
  }

  FileFacts {
    anchors = List.copyOf(anchors);
    locs = List.copyOf(locs);
  }

  /** A file that only refers to others. */
  static FileFacts ofAnchors(List<Mark> anchors) {
    return new FileFacts(Ids.NONE, Numbers.NONE, anchors, Neighbours.NONE, List.of(), Role.OTHER);
  }

  /** A sitemap. */
  static FileFacts ofSitemap(List<Mark> locs) {
    return new FileFacts(Ids.NONE, Numbers.NONE, List.of(), Neighbours.NONE, locs, Role.OTHER);
  }
}
