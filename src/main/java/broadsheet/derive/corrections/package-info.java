/**
 * Proposed corrections: characters that were probably misread, with reasons; shown, never applied.
 *
 * <p>In: {@link broadsheet.derive.corrections.Usage what the archive usually writes}, counted from
 * all issues in any order, then one {@link broadsheet.archive.Issue} and the {@link
 * broadsheet.derive.Variant variants} between its articles and other printings. Out: {@link
 * broadsheet.derive.corrections.Proposal proposals}, by article and place. Start with {@link
 * broadsheet.derive.corrections.Corrections}. What is kept of an archive are counts: fixed for an
 * archive of its size, at most 320 MB, and 8 KB for each character in use ({@link
 * broadsheet.derive.corrections.Usage}); no text is. Nothing here edits an article. To be silent
 * costs nothing, to be wrong costs trust: where nothing decides between two readings, none is
 * proposed.
 */
@NullMarked
package broadsheet.derive.corrections;

import org.jspecify.annotations.NullMarked;
