/**
 * Cuts pages into articles and loses no line.
 *
 * <p>In: the {@link broadsheet.source.IssueText} of one issue. Out: an {@link
 * broadsheet.reading.IssueReading}: the {@link broadsheet.archive.Issue} and, for each page, what
 * every line was taken for, why, and how sure the reader is. A pure function of the text
 * and the archive's configuration; it sees no other issue and touches no file.
 */
@NullMarked
package broadsheet.reading;

import org.jspecify.annotations.NullMarked;
