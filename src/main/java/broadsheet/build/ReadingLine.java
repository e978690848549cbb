package broadsheet.build;

import broadsheet.archive.Issue;
import broadsheet.archive.Location;
import broadsheet.build.ReadingLine.Read;
import broadsheet.build.cache.IssueStore;
import broadsheet.build.cache.KeptIssue;
import broadsheet.build.cache.PastIssue;
import broadsheet.derive.IssueSummary;
import broadsheet.derive.Summaries;
import broadsheet.derive.reprints.IssueSketch;
import broadsheet.derive.topics.IssueTopics;
import broadsheet.edit.EditCount;
import broadsheet.problem.Checked;
import broadsheet.problem.Problem;
import broadsheet.reading.IssueReader;
import broadsheet.reading.IssueReading;
import broadsheet.register.Keeping;
import broadsheet.register.Kept;
import broadsheet.register.Published;
import broadsheet.source.ContentFolder;
import broadsheet.source.Holdings;
import broadsheet.source.IssueFolder;
import broadsheet.source.IssueText;
import broadsheet.source.IssueTrace;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first pass: an issue from its folder into the store.
 *
 * <p>What stays in memory is its summary, the sketches of its texts and their topics. May be used
 * from several threads.
 */
final class ReadingLine implements Step<IssueFolder, Read> {
  /** A folder that changes while it is read is read so often. */
  private static final int TRIES = 3;

  private final Holdings holdings;
  private final IssueReader reader;
  private final Summaries summaries;
  private final IssueStore store;
  private final Registers registers;

  /**
   * What is kept of an issue that was read.
   *
   * @param issue what stays in memory
   * @param trace its folder as it was read, or null when that is not known
   * @param published what the register says of it from now on
   * @param edits how many edits were carried out
   * @param problems what was wrong with it
   */
  record Read(
      KeptIssue issue,
      @Nullable IssueTrace trace,
      List<Published> published,
      EditCount edits,
      List<Problem> problems) {
    /** Names all from which it was made; empty when its files did not keep still. */
    String state() {
      return PastIssue.state(trace == null ? "" : trace.digest(), Registers.stamp(published));
    }
  }

  ReadingLine(Holdings holdings, IssueStore store, Registers registers) {
    this.holdings = holdings;
    this.reader = new IssueReader(holdings.archive());
    this.summaries = new Summaries(holdings.archive());
    this.store = store;
    this.registers = registers;
  }

  @Override
  public Read take(IssueFolder folder) throws IOException {
    for (int left = TRIES; ; left--) {
      IssueTrace trace = trace(folder);
      List<Problem> problems = new ArrayList<>();
      Checked<IssueText> text = ContentFolder.read(holdings, folder);
      problems.addAll(text.problems());
      boolean still = trace != null && trace.isStill(folder.folder());
      if (still || left == 1) {
        if (!still) {
          problems.add(unsteady(folder));
        }
        return read(text.value(), still ? trace : null, problems);
      }
    }
  }

  private static @Nullable IssueTrace trace(IssueFolder folder) {
    try {
      return IssueTrace.of(folder.folder(), null, 0);
    } catch (IOException e) {
      // What cannot be read is reported by those who read it.
      return null;
    }
  }

  private static Problem unsteady(IssueFolder folder) {
    return Problem.warning(
        Location.of(folder.id().publication() + "/" + folder.folder().getFileName()),
        "it could not be read, or changed while it was read",
        "build again once its files are in place");
  }

  private Read read(IssueText text, @Nullable IssueTrace trace, List<Problem> problems)
      throws IOException {
    Checked<IssueReading> reading = reader.read(text);
    problems.addAll(reading.problems());
    Kept kept = Keeping.keep(reading.value().issue(), registers.of(text.id()));
    Issue issue = kept.issue();
    IssueSummary summary = summaries.of(issue);
    List<Location> faults = reading.problems().stream().map(Problem::at).toList();
    EditCount edits = EditCount.of(text.edits(), faults);
    Read read =
        new Read(
            new KeptIssue(summary, IssueSketch.of(issue, summary), IssueTopics.of(issue, summary)),
            trace,
            kept.published(),
            edits,
            problems);
    store.put(issue, read.state());
    return read;
  }
}
