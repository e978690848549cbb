package broadsheet.build;

import broadsheet.archive.Archive;
import broadsheet.archive.Location;
import broadsheet.build.BuildLine.Outcome;
import broadsheet.build.BuildLine.Plant;
import broadsheet.build.BuildReport.Changes;
import broadsheet.build.cache.BrokenFile;
import broadsheet.build.cache.Cache;
import broadsheet.build.cache.Fingerprints;
import broadsheet.problem.Checked;
import broadsheet.problem.Problem;
import broadsheet.publish.Published;
import broadsheet.publish.Staging;
import broadsheet.render.Templates;
import broadsheet.render.Words;
import broadsheet.site.Imprint;
import broadsheet.site.Messages;
import broadsheet.site.Outlook;
import broadsheet.source.ContentFolder;
import broadsheet.source.Holdings;
import broadsheet.source.IssueFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One build: a folder of pages into a site.
 *
 * <p>Two passes, each over one issue after the other, several at a time. The first reads an issue
 * and puts it into a store on disk; what stays in memory is its summary and the sketches of its
 * texts. From these comes what spans issues. The second prints the pages of each issue from the
 * store. The new site takes the place of the old one at the very end. What the last build left is
 * taken wherever it is what this one would make.
 */
public final class Build {
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
    Fingerprints made = Inputs.of(holdings, request.templates(), outlook.publications());
    Plant plant = new Plant(holdings, imprint, made, request, progress, findings, messages);
    Outcome outcome = outcome(plant);
    HostWarnings.check(outcome.site(), holdings.limits(), plant.at(), findings);
    return report(outcome);
  }

  /** Builds with what the last build left, or, where that is damaged, without. */
  private Outcome outcome(Plant plant) throws IOException, InterruptedException {
    if (!request.clean()) {
      try {
        return outcome(plant, false);
      } catch (BrokenFile e) {
        Problem damaged =
            Problem.warning(
                Location.of("."),
                e.getMessage() + ", so everything is built",
                "nothing is to be done; the next build can use it again");
        findings.add(request.content(), List.of(damaged));
      }
    }
    return outcome(plant, true);
  }

  private Outcome outcome(Plant plant, boolean clean) throws IOException, InterruptedException {
    try (Staging staging = Staging.open(request.output())) {
      Cache cache = Cache.beside(request.output());
      if (clean) {
        cache.forget();
      }
      return new BuildLine(plant, staging, cache).run();
    }
  }

  private Holdings open() throws IOException {
    Checked<Holdings> opened = ContentFolder.open(request.content());
    findings.add(request.content(), opened.problems());
    Holdings found = opened.value();
    String language = request.interfaceLanguage();
    Archive archive = withBaseUrl(found.archive());
    if (archive.cards() && archive.baseUrl() == null) {
      Problem lost =
          Problem.warning(
              Location.of("archive.yml"),
              "no cards are drawn, for nobody would find them",
              "other sites want whole addresses: say 'baseUrl', or --base-url");
      findings.add(request.content(), List.of(lost));
    }
    return new Holdings(
        found.root(),
        archive,
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
        archive.tiles(),
        archive.sections(),
        archive.columns(),
        archive.articleForm(),
        archive.cards(),
        archive.naming());
  }

  private BuildReport report(Outcome outcome) {
    List<Problem> problems = findings.sorted();
    @Nullable Published site = outcome.site();
    Changes changes =
        site == null
            ? null
            : new Changes(site.added(), site.changed(), site.removed(), site.kept());
    return new BuildReport(
        outcome.issues(),
        outcome.pages(),
        outcome.articles(),
        site == null ? 0 : site.files(),
        outcome.edits(),
        problems,
        changes);
  }

  /**
   * The folders as the user named them, which messages begin with.
   *
   * @param content the content folder
   * @param templates the folder of templates
   */
  record Places(Path content, Templates templates) {}
}
