/**
 * Cuts pages into articles and loses no line.
 *
 * <p>In: the {@link broadsheet.source.IssueText} of one issue. Out: an {@link
 * broadsheet.reading.IssueReading}: the {@link broadsheet.archive.Issue} and, for each page, what
 * every line was taken for, why, and how sure the reader is. A pure function of the text
 * and the archive's configuration; it sees no other issue and touches no file. Time grows with the
 * length of a page and no faster.
 *
 * <p>The way of a page ({@link broadsheet.reading.PageReader}):
 *
 * <ol>
 *   <li>{@code FeatureReader} and {@code Surroundings} see what can be seen of each line: its
 *       length and end, marks, openings, signatures, jumps, names the configuration knows, what
 *       stands next to it, and what the page does elsewhere. They decide nothing.
 *   <li>{@code Decoder} finds the best labelling of the whole page with the log odds of {@code
 *       weights.tsv}, and how probable each label is.
 *   <li>{@code Cutter} cuts where the labels say so, into pieces that belong together beyond doubt.
 *   <li>{@code Joiner} finds out which piece carries on which, as one assignment; {@code
 *       HiddenBreaks}, {@code StrandedHeads} and {@code Leftovers} mend what it cannot see.
 *   <li>{@code HeadLines} tells kicker, headline and deck; {@code ItemBuilder} makes the item.
 * </ol>
 *
 * <p>Over the pages of an issue ({@link broadsheet.reading.IssueReader}): {@code Continuations}
 * finds the other half of each jump, {@code Numbering} gives numbers and ids, {@code References}
 * resolves teasers, {@code Articles} and {@code PrintedPages} make the nouns.
 *
 * <p>Where a page has edits ({@link broadsheet.edit.PageEdits}), {@code Revision} finds their
 * quotes and hands the reader corrected and cut lines, {@code Galley} carries them out on the
 * drafts, {@code Imposition} tells the result in printed lines and sets fields, and {@code
 * PageLinks} joins pieces of different pages.
 *
 * <p>This room by itself corrects no character: what is printed is kept, white space between joined
 * Han text aside.
 */
@NullMarked
package broadsheet.reading;

import org.jspecify.annotations.NullMarked;
