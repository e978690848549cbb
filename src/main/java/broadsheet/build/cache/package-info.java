/**
 * Issues that were read, put aside on disk until their pages are printed.
 *
 * <p>In: {@link broadsheet.archive.Issue}s, from any thread. Out: the same issues, or single
 * articles of them, equal to what was put in. A file an issue, in a compact binary form that {@link
 * broadsheet.build.cache.IssueCodec} describes, with a version and a checksum, so that what an
 * older or a broken build left is refused and never misread.
 */
@NullMarked
package broadsheet.build.cache;

import org.jspecify.annotations.NullMarked;
