package broadsheet.search;

import java.util.List;
import java.util.Map;

/**
 * A part of the index of which some files change.
 *
 * @param part as it is then
 * @param files those that are written, by their paths in the site; all others stay
 * @param gone paths of those that there are no more
 */
record PatchedPart(IndexedPart part, Map<String, byte[]> files, List<String> gone) {
  PatchedPart {
    gone = List.copyOf(gone);
  }
}
