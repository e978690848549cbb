package broadsheet.search;

import java.util.Map;

/**
 * A part of the index of which some files change.
 *
 * @param part as it is then
 * @param files those that are written, by their paths in the site; all others stay
 */
record PatchedPart(IndexedPart part, Map<String, byte[]> files) {}
