package broadsheet.cli;

import broadsheet.build.Build;
import broadsheet.build.BuildReport;
import broadsheet.build.BuildReport.Changes;
import broadsheet.build.BuildRequest;
import broadsheet.render.Templates;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code broadsheet build}: content into a site. */
@Command(
    name = "build",
    mixinStandardHelpOptions = true,
    description = "Builds the site from the content.",
    footer = {
      "",
      "Without --content: content/ here, else the one beside the tool; its site-output/ and templates/",
      "stand beside it, and the tool's own templates serve where there are none.",
      "",
      "Problems are printed as path:line:column: error|warning: what (hint). Content with errors is",
      "left out and the rest is built and published; the exit status is 1. When a template fails, or",
      "the disk does, the last site stays as it was.",
      "",
      "Examples:",
      "  broadsheet build",
      "  broadsheet build --content pages --output public --base-url https://archive.example/news/",
      "  broadsheet build --strict            warnings are errors, for continuous integration"
    })
final class BuildCommand implements Callable<Integer> {
  @Mixin
  @SuppressWarnings("NullAway.Init") // picocli makes it before anything is called
  private ArchiveOptions archive;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "Folder of the site, replaced as a whole (default: site-output).")
  private @Nullable Path output;

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      description = "Absolute URL of the site, instead of the one in archive.yml.")
  private @Nullable String baseUrl;

  @Option(
      names = "--interface",
      paramLabel = "LANGUAGE",
      description = "Language of the site's own words: zh-Hans, zh-Hant or en.")
  private @Nullable String interfaceLanguage;

  @Option(names = "--strict", description = "Warnings count as errors.")
  private boolean strict;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it before anything is called
  private CommandSpec spec;

  @Option(
      names = "--clean",
      description = "Builds everything, whatever the last build left in the cache beside the site.")
  private boolean clean;

  @Override
  public Integer call() throws IOException, InterruptedException {
    long start = System.nanoTime();
    BuildRequest request = request();
    BuildReport report = archive.telling(told -> new Build(request, told).run());
    Problems.print(report.problems(), err());
    if (!archive.quiet()) {
      summarise(report, request, Duration.ofNanos(System.nanoTime() - start));
    }
    return report.errors() > 0 || !report.published() ? 1 : 0;
  }

  private BuildRequest request() {
    Folders folders = Folders.here();
    Path pages = archive.content(folders);
    Templates forms = archive.templates(folders);
    int jobs = archive.jobs();
    String language = archive.language(interfaceLanguage);
    require(
        baseUrl == null || baseUrl.matches("https?://[^/\\s]+.*"),
        "--base-url takes an absolute URL such as https://archive.example/news/");
    return new BuildRequest(
        pages, forms, folders.output(output), baseUrl, language, jobs, strict, clean);
  }

  private void require(boolean given, String otherwise) {
    Usage.require(spec, given, otherwise);
  }

  private void summarise(BuildReport report, BuildRequest request, Duration time) {
    out()
        .printf(
            Locale.ROOT,
            "%d issues, %d pages, %d articles; %d files; %d errors, %d warnings; %.1f s%n",
            report.issues(),
            report.pages(),
            report.articles(),
            report.files(),
            report.errors(),
            report.warnings(),
            time.toMillis() / 1000.0);
    if (report.edits().all() > 0) {
      out().println(Problems.edits(report.edits()));
    }
    out().println(outcome(report.changes(), request.output()));
  }

  private static String outcome(@Nullable Changes changes, Path site) {
    return changes == null
        ? "Not published: the site in " + site + " is as it was"
        : String.format(
            Locale.ROOT,
            "The site is in %s: %d files added, %d changed, %d removed, %d as they were",
            site,
            changes.added(),
            changes.changed(),
            changes.removed(),
            changes.kept());
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }

  private PrintWriter err() {
    return spec.commandLine().getErr();
  }
}
