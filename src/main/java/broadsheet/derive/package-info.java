/**
 * Questions put to an issue: which section, column and district an article belongs to, and how well
 * it was read.
 *
 * <p>In: one {@link broadsheet.archive.Issue} and the configuration. Out: the {@link
 * broadsheet.derive.IssueSummary}, small enough to be kept for every issue of the archive, from
 * which everything that spans issues is made. Summaries are put in order and concatenated, so the
 * merge is associative and does not care which issue was read first. Nothing here edits an article.
 */
@NullMarked
package broadsheet.derive;

import org.jspecify.annotations.NullMarked;
