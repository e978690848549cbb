/** Builds the index that the browser searches. */
@NullMarked
package broadsheet.search;

import org.jspecify.annotations.NullMarked;
