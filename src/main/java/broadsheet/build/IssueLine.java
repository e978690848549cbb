package broadsheet.build;

import broadsheet.archive.Issue;
import broadsheet.build.Build.Places;
import broadsheet.derive.IssueSummary;
import broadsheet.derive.Summaries;
import broadsheet.problem.Checked;
import broadsheet.reading.IssueReader;
import broadsheet.reading.IssueReading;
import broadsheet.search.IndexBuilder;
import broadsheet.site.IssueSite;
import broadsheet.site.WebPage;
import broadsheet.source.ContentFolder;
import broadsheet.source.Holdings;
import broadsheet.source.IssueFolder;
import broadsheet.source.IssueText;
import java.io.IOException;
import java.util.List;

/**
 * The way of one issue: from its folder to its web pages, its part of the index, and its summary.
 *
 * <p>Nothing of an issue outlives its way but the summary. May be used from several threads.
 */
final class IssueLine {
  private final Holdings holdings;
  private final IssueReader reader;
  private final Summaries summaries;
  private final IssueSite site;
  private final IndexBuilder index;
  private final Press press;
  private final Findings findings;
  private final Places at;

  IssueLine(
      Holdings holdings,
      IssueSite site,
      IndexBuilder index,
      Press press,
      Findings findings,
      Places at) {
    this.holdings = holdings;
    this.reader = new IssueReader(holdings.archive());
    this.summaries = new Summaries(holdings.archive());
    this.site = site;
    this.index = index;
    this.press = press;
    this.findings = findings;
    this.at = at;
  }

  /** The issues to be read, in order. */
  List<IssueFolder> issues() {
    return holdings.issues();
  }

  IssueSummary run(IssueFolder folder) throws IOException {
    Issue issue = read(folder);
    IssueSummary summary = summaries.of(issue);
    index.add(issue, summary);
    for (WebPage page : site.pagesOf(issue, summary)) {
      press.print(page);
    }
    return summary;
  }

  private Issue read(IssueFolder folder) {
    Checked<IssueText> text = ContentFolder.read(holdings, folder);
    findings.add(at.content(), text.problems());
    Checked<IssueReading> reading = reader.read(text.value());
    findings.add(at.content(), reading.problems());
    return reading.value().issue();
  }
}
