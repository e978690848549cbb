/**
 * What a build puts aside on disk: issues that were read, until their pages are printed, and for
 * the next build all that it need not make again.
 *
 * <p>In: {@link broadsheet.archive.Issue}s, from any thread; at the end a {@link
 * broadsheet.build.cache.Past}, summaries, stamps of pages and what is known of the index. Out: the
 * same, equal to what was put in. The forms are compact and binary and stand in {@link
 * broadsheet.build.cache.IssueCodec} and {@link broadsheet.build.cache.Cache}; every file is {@link
 * broadsheet.build.cache.Framed framed} with a version and a checksum, so that what an older or a
 * broken build left is refused and never misread. The package decides nothing about what is still
 * right: it only tells what was.
 */
@NullMarked
package broadsheet.build.cache;

import org.jspecify.annotations.NullMarked;
