/** The order of the line: read {@code Build} from top to bottom. */
@NullMarked
package broadsheet.build;

import org.jspecify.annotations.NullMarked;
