package broadsheet.review;

import broadsheet.site.Link;

/**
 * An issue, or a page, in a list of the report.
 *
 * @param link where it is shown
 * @param pages number of its pages
 * @param doubts doubtful readings
 * @param corrections proposed corrections and variants
 * @param others jumps, problems
 * @param harm expected harm, in characters
 */
public record IssueRow(
    Link link, int pages, int doubts, int corrections, int others, String harm) {}
