/**
 * Reads a finished site as a stranger would, knowing nothing of how it was made.
 *
 * <p>In: a folder of files. Out: problems. The door of jsoup.
 */
@NullMarked
package broadsheet.check;

import org.jspecify.annotations.NullMarked;
