/**
 * Proposes where a loose page belongs: publication, day and edition, label.
 *
 * <p>In: {@link broadsheet.dating.LoosePage}s (the text of a page, how it was read, what its file
 * was called) and {@link broadsheet.dating.Known}, what the archive holds. Out: for each a {@link
 * broadsheet.dating.Placement}: what is proposed, how probable it is, and the clues in words. Pure:
 * it opens no file, files nothing and changes nothing; whether something is sure enough to be filed
 * is a number here and a deed of the command line.
 *
 * <p>The day ({@code DayModel}) is a posterior over candidate days. Every clue ({@code Evidence})
 * says how probable it is if the paper is of that day: {@code MentionReader} finds printed dates,
 * and {@code offsets.tsv} says how far each kind of date lies from the day of the paper; {@code
 * Times} knows words and counts that belong to a time; names of files, the calendar and neighbours
 * in the archive do the rest. Publication and label ({@code PublicationGuesser}, {@code
 * LabelGuesser}) are weighed choices with room for "none of these".
 */
@NullMarked
package broadsheet.dating;

import org.jspecify.annotations.NullMarked;
