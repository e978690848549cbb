package broadsheet.build.cache;

import broadsheet.derive.IssueSummary;
import broadsheet.derive.reprints.IssueSketch;
import broadsheet.derive.topics.IssueTopics;

/**
 * What stays in memory of an issue.
 *
 * @param summary what lists show of it
 * @param sketch what the search for reprints needs of it
 * @param topics what its articles are about
 */
public record KeptIssue(IssueSummary summary, IssueSketch sketch, IssueTopics topics) {}
