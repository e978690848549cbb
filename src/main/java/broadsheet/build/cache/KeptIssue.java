package broadsheet.build.cache;

import broadsheet.derive.IssueSummary;
import broadsheet.derive.reprints.IssueSketch;

/**
 * What stays in memory of an issue.
 *
 * @param summary what lists show of it
 * @param sketch what the search for reprints needs of it
 */
public record KeptIssue(IssueSummary summary, IssueSketch sketch) {}
