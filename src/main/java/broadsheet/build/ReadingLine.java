package broadsheet.build;

import broadsheet.archive.Issue;
import broadsheet.archive.Location;
import broadsheet.build.Build.Places;
import broadsheet.build.ReadingLine.Read;
import broadsheet.build.store.IssueStore;
import broadsheet.derive.IssueSummary;
import broadsheet.derive.Summaries;
import broadsheet.derive.reprints.IssueSketch;
import broadsheet.edit.EditCount;
import broadsheet.problem.Checked;
import broadsheet.problem.Problem;
import broadsheet.reading.IssueReader;
import broadsheet.reading.IssueReading;
import broadsheet.source.ContentFolder;
import broadsheet.source.Holdings;
import broadsheet.source.IssueFolder;
import broadsheet.source.IssueText;
import java.io.IOException;
import java.util.List;

/**
 * The first pass: an issue from its folder into the store.
 *
 * <p>What stays in memory is its summary and the sketches of its texts. May be used from several
 * threads.
 */
final class ReadingLine implements Step<IssueFolder, Read> {
  private final Holdings holdings;
  private final IssueReader reader;
  private final Summaries summaries;
  private final IssueStore store;
  private final Findings findings;
  private final Places at;

  /**
   * What is kept of an issue that was read.
   *
   * @param summary what lists show of it
   * @param sketch what the search for reprints needs of it
   * @param edits how many edits were carried out
   */
  record Read(IssueSummary summary, IssueSketch sketch, EditCount edits) {}

  ReadingLine(Holdings holdings, IssueStore store, Findings findings, Places at) {
    this.holdings = holdings;
    this.reader = new IssueReader(holdings.archive());
    this.summaries = new Summaries(holdings.archive());
    this.store = store;
    this.findings = findings;
    this.at = at;
  }

  @Override
  public Read take(IssueFolder folder) throws IOException {
    Checked<IssueText> text = ContentFolder.read(holdings, folder);
    findings.add(at.content(), text.problems());
    Checked<IssueReading> reading = reader.read(text.value());
    findings.add(at.content(), reading.problems());
    Issue issue = reading.value().issue();
    store.put(issue);
    IssueSummary summary = summaries.of(issue);
    List<Location> faults = reading.problems().stream().map(Problem::at).toList();
    EditCount edits = EditCount.of(text.value().edits(), faults);
    return new Read(summary, IssueSketch.of(issue, summary), edits);
  }
}
