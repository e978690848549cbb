package broadsheet.cli;

import broadsheet.check.CheckOptions;
import broadsheet.check.CheckReport;
import broadsheet.check.SiteCheck;
import broadsheet.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code broadsheet check}: the finished site as a stranger finds it. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Reads a finished site as a stranger would and reports what is wrong with it.",
    footer = {
      "",
      "Looks for dead links and anchors, pages that nothing leads to, ids used twice, missing titles,",
      "languages and descriptions of images, broken feeds and sitemaps, and search entries that lead",
      "nowhere. It knows nothing of how the site was made.",
      "",
      "Examples:",
      "  broadsheet check",
      "  broadsheet check public --strict"
    })
final class CheckCommand implements Callable<Integer> {
  @Mixin
  @SuppressWarnings("NullAway.Init") // picocli makes it before anything is called
  private SiteOptions site;

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      description = "Absolute URL of the site (default: found out from its pages).")
  private String baseUrl = "";

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "Files read at a time (default: number of cores).")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(names = "--strict", description = "Warnings count as errors.")
  private boolean strict;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it before anything is called
  private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Path folder = site.folder();
    Usage.require(
        spec, Files.isDirectory(folder), "no site in " + folder + " (try: broadsheet build)");
    Usage.require(spec, jobs > 0, "--jobs takes a number from 1 up");
    CheckOptions stranger = CheckOptions.ofStranger();
    CheckReport report =
        new SiteCheck(folder, new CheckOptions(baseUrl, jobs, stranger.problemsPerKind())).run();
    Problems.print(seenFrom(folder, report.problems()), spec.commandLine().getErr());
    summarise(report);
    return report.errors() > 0 || (strict && report.warnings() > 0) ? 1 : 0;
  }

  private static List<Problem> seenFrom(Path folder, List<Problem> problems) {
    return problems.stream().map(p -> p.seenFrom(folder)).toList();
  }

  private void summarise(CheckReport report) {
    CheckReport.Counts counts = report.counts();
    spec.commandLine()
        .getOut()
        .printf(
            Locale.ROOT,
            "%d files, %d pages, %d links, %d feeds, %d addresses in sitemaps, %d search entries;"
                + " %d errors, %d warnings%n",
            counts.files(),
            counts.pages(),
            counts.links(),
            counts.feeds(),
            counts.sitemapUrls(),
            counts.searchEntries(),
            report.errors(),
            report.warnings());
  }
}
