package broadsheet.reading;

import broadsheet.edit.PageEdits.Entry;
import org.jspecify.annotations.Nullable;

/**
 * An edit whose quotes have been found.
 *
 * @param entry the edit and its place
 * @param what what its first quote means
 * @param other what its second quote means, or null when it has none
 */
record Aim(Entry entry, Extent what, @Nullable Extent other) {}
