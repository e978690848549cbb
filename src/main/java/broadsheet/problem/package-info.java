/**
 * What went wrong, where, and what to do about it.
 *
 * <p>Bad content is data, not an exception: each stage returns its problems beside its result, and
 * the command line prints them sorted by place.
 */
@NullMarked
package broadsheet.problem;

import org.jspecify.annotations.NullMarked;
