/**
 * What went wrong, where, and what to do about it.
 *
 * <p>In: nothing but places of the archive. Out: {@link broadsheet.problem.Problem}s, and {@link
 * broadsheet.problem.Checked} results that carry them. It prints nothing and throws nothing. Bad
 * content is data, not an exception: each stage returns its problems beside its result, and the
 * command line prints them sorted by place.
 */
@NullMarked
package broadsheet.problem;

import org.jspecify.annotations.NullMarked;
