package broadsheet.build;

import broadsheet.archive.IssueId;
import broadsheet.publish.Staging;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The findings as files for other tools. Those of an issue go to disk as soon as it was looked at,
 * so that they are never all in memory.
 */
final class FindingFiles {
  static final String JSON = "review.json";
  static final String LINES = "review.jsonl";

  /** From so many findings on there is a file with an object a line, too. */
  static final int MANY = 10_000;

  private final Staging report;
  private final Path scratch;

  FindingFiles(Staging report) throws IOException {
    this.report = report;
    this.scratch = report.scratch();
  }

  /** Puts the findings of one issue aside; issues may come in any order, from several threads. */
  void add(IssueId issue, List<String> lines) throws IOException {
    Files.write(aside(issue), lines, StandardCharsets.UTF_8);
  }

  private Path aside(IssueId issue) {
    return scratch.resolve(issue + ".jsonl");
  }

  /** The names of the files that there will be for that many findings. */
  static List<String> names(long findings) {
    return findings >= MANY ? List.of(JSON, LINES) : List.of(JSON);
  }

  /**
   * Writes the files.
   *
   * @param head the members of the object that holds the findings, without braces
   * @param issues all issues in order
   * @param others findings that belong to no issue
   * @param findings how many there are of both
   */
  void finish(String head, List<IssueId> issues, List<String> others, long findings)
      throws IOException {
    try (OutputStream out = report.stream(JSON)) {
      put(out, "{" + head + ",\"findings\":[");
      write(out, issues, others, ",\n", "\n");
      put(out, "\n]}\n");
    }
    if (findings >= MANY) {
      try (OutputStream out = report.stream(LINES)) {
        write(out, issues, others, "\n", "");
        put(out, "\n");
      }
    }
  }

  /** All findings, with something between any two and something before the first. */
  private void write(
      OutputStream out, List<IssueId> issues, List<String> others, String between, String first)
      throws IOException {
    String before = first;
    for (String line : others) {
      put(out, before + line);
      before = between;
    }
    for (IssueId issue : issues) {
      try (BufferedReader lines = Files.newBufferedReader(aside(issue), StandardCharsets.UTF_8)) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          put(out, before + line);
          before = between;
        }
      }
    }
  }

  private static void put(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
