/**
 * Puts the files of a build into place, all or none.
 *
 * <p>In: files by path. Out: the site folder. A build writes into a staging folder beside it; only
 * a finished build takes its place, so a failed or killed build leaves the last site as it was. It
 * replaces nothing that no build wrote, and knows nothing of what the files are.
 */
@NullMarked
package broadsheet.publish;

import org.jspecify.annotations.NullMarked;
