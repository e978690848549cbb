package broadsheet.cli;

import broadsheet.archive.Location;
import broadsheet.edit.EditCount;
import broadsheet.problem.Checked;
import broadsheet.problem.Problem;
import broadsheet.reading.IssueReader;
import broadsheet.reading.IssueReading;
import broadsheet.reading.PageReading;
import broadsheet.reading.ReadingJson;
import broadsheet.source.ContentFolder;
import broadsheet.source.IssueText;
import broadsheet.source.PageAlone;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code broadsheet read}: how one page was read. */
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    description = "Prints how a page was read; builds nothing.",
    footer = {
      "",
      "The archive.yml that counts is the nearest one above the page; without one, the page is read",
      "with the defaults. References to other pages are printed and not followed, and edits that need",
      "another page are left alone.",
      "",
      "Examples:",
      "  broadsheet read content/yxrb/2022-11-21/01.txt",
      "  broadsheet read content/yxrb/2022-11-21/01.txt --explain",
      "  broadsheet read content/yxrb/2022-11-21/01.txt --json > 01.json"
    })
final class ReadCommand implements Callable<Integer> {
  @Parameters(paramLabel = "PAGE", description = "The file of a page, .txt or .md.")
  @SuppressWarnings("NullAway.Init") // picocli demands it
  private Path page;

  @Option(
      names = "--without-edits",
      description = "Leaves the page's edit file (01.edit.yml beside 01.txt) aside.")
  private boolean bare;

  @ArgGroup private Form form = new Form();

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it before anything is called
  private CommandSpec spec;

  /** What to print; the articles when nothing is said. */
  static final class Form {
    @Option(names = "--json", description = "Prints every line's item and role, and the items.")
    boolean json;

    @Option(
        names = "--explain",
        description = "Prints for each line what it was taken for, how sure, and why.")
    boolean explain;
  }

  @Override
  public Integer call() throws IOException {
    if (Files.isDirectory(page)) {
      throw new IOException(page + " is a folder (name the file of one page in it)");
    }
    if (!Files.exists(page)) {
      throw new NoSuchFileException(page.toString());
    }
    Checked<PageAlone> alone =
        bare ? ContentFolder.readBarePage(page) : ContentFolder.readPage(page);
    IssueText text = alone.value().text();
    Checked<IssueReading> reading = new IssueReader(alone.value().archive()).read(text);
    List<Problem> problems = new ArrayList<>(alone.problems());
    reading.problems().stream().filter(p -> ofEdits(p, text)).forEach(problems::add);
    Problems.print(problems, spec.commandLine().getErr());
    print(reading.value());
    if (form.explain) {
      countEdits(text, problems);
    }
    return problems.stream().anyMatch(Problem::isError) ? 1 : 0;
  }

  /** What is wrong with other pages cannot be told from one page alone. */
  private static boolean ofEdits(Problem problem, IssueText text) {
    return text.edits().stream().anyMatch(e -> e.path().equals(problem.at().path()));
  }

  private void countEdits(IssueText text, List<Problem> problems) {
    List<Location> faults = problems.stream().map(Problem::at).toList();
    EditCount count = EditCount.of(text.edits(), faults);
    if (!text.edits().isEmpty()) {
      spec.commandLine().getOut().println(Problems.edits(count));
    }
  }

  private void print(IssueReading reading) {
    PrintWriter out = spec.commandLine().getOut();
    if (form.json) {
      reading.pages().forEach(p -> out.println(ReadingJson.write(p, page.toString())));
    } else if (form.explain) {
      reading.pages().forEach(p -> explain(p, out));
    } else {
      new Articles(out).print(reading.issue());
    }
  }

  private static void explain(PageReading page, PrintWriter out) {
    new Explanation(out).print(page);
  }
}
