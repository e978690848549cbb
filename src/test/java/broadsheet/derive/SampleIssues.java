package broadsheet.derive;

import broadsheet.archive.Issue;
import broadsheet.reading.IssueReader;
import broadsheet.source.ContentFolder;
import broadsheet.source.Holdings;
import java.nio.file.Path;
import java.util.List;

/** The issues of a content folder, read; by default those of the sample archive. */
public final class SampleIssues {
  private SampleIssues() {}

  public static List<Issue> read() {
    return read(Path.of("content"));
  }

  public static List<Issue> read(Path content) {
    Holdings holdings = ContentFolder.open(content).value();
    IssueReader reader = new IssueReader(holdings.archive());
    return holdings.issues().stream()
        .map(folder -> reader.read(ContentFolder.read(holdings, folder).value()).value().issue())
        .toList();
  }
}
