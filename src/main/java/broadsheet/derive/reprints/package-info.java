/**
 * The same text twice: reprints and shared passages across issues and papers.
 *
 * <p>In: of each issue an {@link broadsheet.derive.reprints.IssueSketch}, a few hundred bytes an
 * article, made on any core in any order. Out: {@link broadsheet.derive.reprints.Reprints}, which
 * articles are printings of one text, the earliest first. Only texts that are probably alike are
 * looked at, through {@link broadsheet.derive.reprints.Texts}; they are never all in memory. {@link
 * broadsheet.derive.reprints.Collation} then lays two printings side by side.
 *
 * <p>Nothing here edits an article, opens a file or depends on the order in which issues were read.
 *
 * <p>Sketches are the smallest hashes of a text's shingles (Broder, <i>On the resemblance and
 * containment of documents</i>, 1997); the alignment grows from what is unique in both texts, as in
 * Bram Cohen's patience diff.
 */
@NullMarked
package broadsheet.derive.reprints;

import org.jspecify.annotations.NullMarked;
