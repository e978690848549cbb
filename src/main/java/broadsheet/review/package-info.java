/**
 * The review desk: what an archivist should look at, and the edits that settle it.
 *
 * <p>In: how each issue was read ({@link broadsheet.review.Reviewed}: its {@link
 * broadsheet.reading.IssueReading}, problems, proposed corrections, variants). Out: {@link
 * broadsheet.review.ReportPage views} of a report that is no part of the site, and lines of JSON.
 * Start with {@link broadsheet.review.Desk}. A report of an issue is a pure function of that issue;
 * what spans issues is made of their {@link broadsheet.review.Tally tallies}, which hold no text.
 * The room reads nothing again, corrects nothing, renders nothing and writes no file.
 *
 * <p><b>{@code review.json}</b>, format 1, UTF-8, one object:
 *
 * <pre>
 * {"format": 1, "archive": title, "below": threshold, "issues": n, "pages": n, "articles": n,
 *  "findings": [ a finding a line … ]}
 * </pre>
 *
 * <p>From 10,000 findings on, {@code review.jsonl} holds the same findings, one object a line. A
 * finding has always these members, {@code null} where there is nothing to tell:
 *
 * <table>
 * <caption>Members of a finding</caption>
 * <tr><th>kind</th><td>{@code border join headline role noise torn jump correction variant problem
 *     gap}: the label of a {@link broadsheet.review.Matter}</td></tr>
 * <tr><th>issue</th><td>{@code yxrb-2022-11-21}; null for what concerns the archive</td></tr>
 * <tr><th>page</th><td>printed label; null for what concerns no page</td></tr>
 * <tr><th>path, line, column</th><td>place in the content folder; line and column from 1, in UTF-16
 *     units; 0 when the whole file, folder or line is meant</td></tr>
 * <tr><th>article</th><td>id of the article as it was read</td></tr>
 * <tr><th>probability</th><td>0 to 1 that the reading (of a correction: the proposal) is right</td></tr>
 * <tr><th>harm</th><td>about how many characters stand wrong if it is not, times how probable that
 *     is</td></tr>
 * <tr><th>what</th><td>one sentence in the language of the interface</td></tr>
 * <tr><th>quote</th><td>the line, shortened; empty when no line is meant</td></tr>
 * <tr><th>evidence</th><td>list of strings, the strongest first</td></tr>
 * <tr><th>edits</th><td>list of answers: {@code means} (for programs: {@code split merge join move
 *     noise correct role-…}), {@code says} (for people), {@code file} (the editor's file, in the
 *     content folder), {@code lines} (to be appended to it)</td></tr>
 * <tr><th>shown</th><td>the file and anchor of the report that show it</td></tr>
 * </table>
 *
 * <p>Findings come in the order of issues; those of one issue in the order in which it shows them,
 * doubts of the reader first, the most harmful before the rest. Of one page at most 200 doubts are
 * told; how many more there are stands on the page. A reader of the form must skip members and
 * kinds that it does not know.
 */
@NullMarked
package broadsheet.review;

import org.jspecify.annotations.NullMarked;
