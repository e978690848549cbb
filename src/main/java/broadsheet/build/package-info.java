/**
 * The order of the line: read {@link broadsheet.build.Build} from top to bottom.
 *
 * <p>In: a {@link broadsheet.build.BuildRequest}. Out: the site in its place, and a {@link
 * broadsheet.build.BuildReport} of what was wrong. Each issue goes its way alone, several at a
 * time, in two passes; nothing of it stays in memory but its summary. The room decides what a fault
 * costs: content with errors is left out, a template that fails keeps the last site in its place, a
 * disk that fails ends the build. It reads no line and prints no page itself, and it says nothing:
 * that is for the command line.
 */
@NullMarked
package broadsheet.build;

import org.jspecify.annotations.NullMarked;
