package broadsheet.build;

import broadsheet.archive.IssueId;
import broadsheet.build.Build.Places;
import broadsheet.build.Comparison.Compared;
import broadsheet.build.Progress.Stage;
import broadsheet.build.cache.IssueStore;
import broadsheet.derive.Summaries;
import broadsheet.problem.Checked;
import broadsheet.problem.Problem;
import broadsheet.publish.Staging;
import broadsheet.reading.IssueReader;
import broadsheet.reading.IssueReading;
import broadsheet.render.Renderer;
import broadsheet.render.Words;
import broadsheet.review.Desk;
import broadsheet.review.IssueReport;
import broadsheet.review.Matter;
import broadsheet.review.Reviewed;
import broadsheet.review.Tally;
import broadsheet.site.Messages;
import broadsheet.site.WebPage;
import broadsheet.source.ContentFolder;
import broadsheet.source.Holdings;
import broadsheet.source.IssueFolder;
import broadsheet.source.IssueText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One look at an archive for those who correct it: a folder of pages into a report. Like a build,
 * but nothing of it is for the public. {@link #run} is the order of the line.
 *
 * <p>Two passes: the first reads all issues for what they say together (printings of the same text,
 * what the archive usually writes), the second looks at each that is wanted. Issues are read twice
 * because how a line was read, with its reasons, is far more than its text.
 */
public final class Review {
  /** Readings less probable than this are doubtful when nothing else is said. */
  public static final double BELOW = Desk.BELOW;

  private static final List<String> STYLES = List.of("assets/theme.css", "assets/base.css");
  private static final String OWN_STYLE = "review/review.css";

  private final ReviewRequest request;
  private final Progress progress;
  private final Findings findings = new Findings(false);

  public Review(ReviewRequest request, Progress progress) {
    this.request = request;
    this.progress = progress;
  }

  /**
   * Writes the report.
   *
   * @return what was found, and everything that was wrong with the content and the templates
   * @throws IOException when content, templates or output cannot be used at all; the last report is
   *     then as it was
   */
  public ReviewReport run() throws IOException, InterruptedException {
    Checked<Holdings> opened = ContentFolder.open(request.content());
    findings.add(request.content(), opened.problems());
    Holdings holdings = opened.value();
    Messages messages = Words.read(request.templates(), language(holdings));
    Desk desk = new Desk(holdings.archive(), messages, request.below());
    try (Staging report = Staging.open(request.output(), Staging.Work.REPORT)) {
      Press press = new Press(new Renderer(request.templates(), messages), report, findings, at());
      FindingFiles files = new FindingFiles(report);
      Comparison archive = compared(holdings, report);
      List<Tally> tallies = reviewed(holdings, archive, desk, press, files);
      overview(desk, tallies, opened.problems(), press, files);
      copyStyles(report);
      return report(tallies, publish(report));
    }
  }

  /** The first pass: what all issues together say of each. */
  private Comparison compared(Holdings holdings, Staging report)
      throws IOException, InterruptedException {
    IssueStore store = new IssueStore(report.scratch().resolve("issues"));
    List<IssueFolder> issues = request.compare() ? holdings.issues() : List.of();
    Comparison archive = new Comparison(new Summaries(holdings.archive()), store, issues.size());
    IssueReader reader = new IssueReader(holdings.archive());
    new Workers(request.jobs(), progress)
        .run(
            issues,
            folder -> {
              IssueText text = ContentFolder.read(holdings, folder).value();
              archive.add(reader.read(text).value().issue());
              return folder;
            },
            Stage.ISSUES);
    progress.advance(Stage.REPRINTS, 0, 0);
    archive.complete();
    return archive;
  }

  /** The second pass: the report of each issue that is wanted. */
  private List<Tally> reviewed(
      Holdings holdings, Comparison archive, Desk desk, Press press, FindingFiles files)
      throws IOException, InterruptedException {
    List<IssueFolder> issues = holdings.issues().stream().filter(this::wanted).toList();
    IssueReader reader = new IssueReader(holdings.archive());
    return new Workers(request.jobs(), progress)
        .run(
            issues,
            folder -> {
              IssueReport issue = desk.review(read(reader, holdings, folder, archive));
              files.add(folder.id(), issue.json());
              print(issue.pages(), press);
              return issue.tally();
            },
            Stage.PAGES);
  }

  private String language(Holdings holdings) {
    String asked = request.interfaceLanguage();
    return asked == null ? holdings.interfaceLanguage() : asked;
  }

  private boolean wanted(IssueFolder folder) {
    return request.wants(folder.id().publication() + "/" + folder.id().folder());
  }

  private Reviewed read(
      IssueReader reader, Holdings holdings, IssueFolder folder, Comparison archive)
      throws IOException {
    Checked<IssueText> text = ContentFolder.read(holdings, folder);
    Checked<IssueReading> reading = reader.read(text.value());
    List<Problem> problems = new ArrayList<>(text.problems());
    problems.addAll(reading.problems());
    findings.add(request.content(), problems);
    Compared compared = request.compare() ? archive.of(reading.value().issue()) : Compared.NOTHING;
    return new Reviewed(
        reading.value(),
        problems,
        compared.proposals(),
        compared.variants(),
        Optional.ofNullable(request.page()));
  }

  private void overview(
      Desk desk, List<Tally> tallies, List<Problem> problems, Press press, FindingFiles files)
      throws IOException {
    progress.advance(Stage.ARCHIVE, 0, 0);
    List<String> others = new ArrayList<>(problems.stream().sorted().map(Desk::json).toList());
    if (request.whole()) {
      others.addAll(desk.gaps(tallies));
    }
    long all = others.size();
    for (Tally tally : tallies) {
      all += tally.listed();
    }
    List<String> names = FindingFiles.names(all);
    print(desk.overview(tallies, problems, names, request.whole()), press);
    List<IssueId> issues = tallies.stream().map(Tally::issue).toList();
    files.finish(desk.head(tallies), issues, others, all);
  }

  private static void print(List<WebPage> pages, Press press) throws IOException {
    for (WebPage page : pages) {
      press.print(page);
    }
  }

  private void copyStyles(Staging report) throws IOException {
    for (String style : STYLES) {
      copy(request.templates().file(style), style, report);
    }
    copy(request.templates().file(OWN_STYLE), "assets/review.css", report);
  }

  private static void copy(Path from, String to, Staging report) throws IOException {
    if (Files.isRegularFile(from)) {
      report.write(to, Files.readAllBytes(from));
    }
  }

  /** Puts the report into place, unless templates failed and there is a good one. */
  private boolean publish(Staging report) throws IOException {
    progress.advance(Stage.PUBLISH, 0, 0);
    if (findings.templatesFailed() && report.replaces()) {
      return false;
    }
    report.finish();
    report.commit();
    return true;
  }

  private ReviewReport report(List<Tally> tallies, boolean published) {
    int pages = tallies.stream().mapToInt(t -> t.sheets().size()).sum();
    int articles = tallies.stream().mapToInt(Tally::articles).sum();
    List<ReviewReport.Finding> found = new ArrayList<>();
    for (Matter matter : Matter.values()) {
      int number = tallies.stream().mapToInt(t -> t.findings(matter)).sum();
      if (number > 0) {
        found.add(new ReviewReport.Finding(matter.label(), number));
      }
    }
    return new ReviewReport(tallies.size(), pages, articles, found, findings.sorted(), published);
  }

  private Places at() {
    return new Places(request.content(), request.templates());
  }
}
