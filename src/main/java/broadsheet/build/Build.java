package broadsheet.build;

import broadsheet.archive.Archive;
import broadsheet.build.BuildReport.Changes;
import broadsheet.build.Progress.Stage;
import broadsheet.build.ReadingLine.Read;
import broadsheet.build.store.IssueStore;
import broadsheet.derive.IssueSummary;
import broadsheet.derive.Summaries;
import broadsheet.derive.reprints.Reprints;
import broadsheet.edit.EditCount;
import broadsheet.problem.Checked;
import broadsheet.problem.Problem;
import broadsheet.publish.Published;
import broadsheet.publish.Staging;
import broadsheet.render.Renderer;
import broadsheet.render.Words;
import broadsheet.search.IndexBuilder;
import broadsheet.site.ArchiveSite;
import broadsheet.site.Imprint;
import broadsheet.site.Messages;
import broadsheet.site.Outlook;
import broadsheet.source.ContentFolder;
import broadsheet.source.Holdings;
import broadsheet.source.IssueFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One build: a folder of pages into a site. {@link #run} is the order of the line.
 *
 * <p>Two passes, each over one issue after the other, several at a time. The first reads an issue
 * and puts it into a store on disk; what stays in memory is its summary and the sketches of its
 * texts. From these comes what spans issues. The second prints the pages of each issue from the
 * store. The new site takes the place of the old one at the very end.
 */
public final class Build {
  /** The number of the index among the pages that span issues. */
  private static final int INDEX = -1;

  private final BuildRequest request;
  private final Progress progress;
  private final Findings findings;

  public Build(BuildRequest request, Progress progress) {
    this.request = request;
    this.progress = progress;
    this.findings = new Findings(request.strict());
  }

  /**
   * Builds the site.
   *
   * @return what was built and everything that was wrong with the content and the templates
   * @throws IOException when the content, the templates or the output folder cannot be used at all;
   *     the last site is then as it was
   */
  public BuildReport run() throws IOException, InterruptedException {
    Holdings holdings = open();
    Messages messages = Words.read(request.templates(), holdings.interfaceLanguage());
    Outlook outlook = new Outlook(holdings.issues().stream().map(IssueFolder::id).toList());
    Imprint imprint = new Imprint(holdings.archive(), messages, outlook);
    try (Staging staging = Staging.open(request.output());
        IndexBuilder index =
            new IndexBuilder(holdings.archive(), staging.scratch(), staging, request.jobs())) {
      Press press = new Press(new Renderer(request.templates(), messages), staging, findings, at());
      IssueStore store = new IssueStore(staging.scratch().resolve("issues"));
      List<Read> read = read(holdings, store);
      List<IssueSummary> issues = Summaries.merged(read.stream().map(Read::summary).toList());
      GivenIds.check(issues, at(), findings);
      progress.advance(Stage.REPRINTS, 0, 0);
      Reprints reprints = reprints(read, store);
      new Workers(request.jobs(), progress)
          .run(issues, new PrintingLine(store, reprints, imprint, index, press), Stage.PAGES);
      finish(new ArchiveSite(imprint, issues, reprints), press, index);
      Assets.copy(request.templates(), staging);
      Published site = publish(staging);
      HostWarnings.check(site, holdings.limits(), at(), findings);
      return report(issues, edits(read), staging.files(), site);
    }
  }

  private List<Read> read(Holdings holdings, IssueStore store)
      throws IOException, InterruptedException {
    return new Workers(request.jobs(), progress)
        .run(holdings.issues(), new ReadingLine(holdings, store, findings, at()), Stage.ISSUES);
  }

  private static Reprints reprints(List<Read> read, IssueStore store) throws IOException {
    return Reprints.of(
        read.stream().map(Read::sketch).toList(),
        article -> store.article(article.issue(), article.id()));
  }

  private Holdings open() throws IOException {
    Checked<Holdings> opened = ContentFolder.open(request.content());
    findings.add(request.content(), opened.problems());
    Holdings found = opened.value();
    String language = request.interfaceLanguage();
    return new Holdings(
        found.root(),
        withBaseUrl(found.archive()),
        language == null ? found.interfaceLanguage() : language,
        found.limits(),
        found.issues());
  }

  private Archive withBaseUrl(Archive archive) {
    String url = request.baseUrl();
    if (url == null) {
      return archive;
    }
    return new Archive(
        archive.title(),
        url.endsWith("/") ? url : url + "/",
        archive.language(),
        archive.place(),
        archive.publications(),
        archive.districts(),
        archive.sections(),
        archive.columns(),
        archive.articleForm());
  }

  /**
   * What spans issues. Writing the index takes as long as printing all lists and knows nothing of
   * them, so it goes on beside them.
   */
  private void finish(ArchiveSite site, Press press, IndexBuilder index)
      throws IOException, InterruptedException {
    Step<Integer, Integer> step =
        page -> {
          if (page == INDEX) {
            index.finish();
          } else {
            press.print(site.page(page));
          }
          return page;
        };
    List<Integer> all = IntStream.range(INDEX, site.size()).boxed().toList();
    new Workers(request.jobs(), progress).run(all, step, Stage.ARCHIVE);
  }

  /**
   * Puts the site into place, unless templates failed and there is a good one: a site with holes
   * must not replace a whole one.
   */
  private @Nullable Published publish(Staging staging) throws IOException {
    progress.advance(Stage.PUBLISH, 0, 0);
    if (findings.templatesFailed() && staging.replaces()) {
      return null;
    }
    return staging.commit();
  }

  private static EditCount edits(List<Read> read) {
    return read.stream().map(Read::edits).reduce(EditCount.NONE, EditCount::plus);
  }

  private BuildReport report(
      List<IssueSummary> issues, EditCount edits, int files, @Nullable Published site) {
    int pages = issues.stream().mapToInt(i -> i.pages().size()).sum();
    int articles = issues.stream().mapToInt(i -> i.articles().size()).sum();
    List<Problem> problems = findings.sorted();
    Changes changes =
        site == null
            ? null
            : new Changes(site.added(), site.changed(), site.removed(), site.kept());
    return new BuildReport(issues.size(), pages, articles, files, edits, problems, changes);
  }

  private Places at() {
    return new Places(request.content(), request.templates());
  }

  /**
   * The folders as the user named them, which messages begin with.
   *
   * @param content the content folder
   * @param templates the folder of templates
   */
  record Places(Path content, Path templates) {}
}
