package broadsheet.cli;

import broadsheet.build.Review;
import broadsheet.build.ReviewReport;
import broadsheet.build.ReviewRequest;
import broadsheet.render.Templates;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code broadsheet review}: what an archivist should look at. */
@Command(
    name = "review",
    mixinStandardHelpOptions = true,
    description =
        "Writes a report of all readings that are not sure, with the edits that settle them.",
    footer = {
      "",
      "The report is a folder of pages to be opened from disk, and review.json for other tools; it is",
      "no part of the site. Doubtful readings come first, the most harmful before the rest. Below each",
      "stand the lines for every answer: copy those of the right one into the .edit.yml beside the",
      "page, then review and build again.",
      "",
      "The exit status is 1 when the content has errors; doubts are none.",
      "",
      "Examples:",
      "  broadsheet review",
      "  broadsheet review --issue yxrb/2022-11-21 --alone",
      "  broadsheet review --page content/yxrb/2022-11-21/01.txt --output /tmp/desk",
      "  broadsheet review --below 0.8        fewer doubts: only those the reader is least sure of"
    })
final class ReviewCommand implements Callable<Integer> {
  @Mixin
  @SuppressWarnings("NullAway.Init") // picocli makes it before anything is called
  private ArchiveOptions archive;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "Folder of the report, replaced as a whole (default: review-output).")
  private @Nullable Path output;

  @ArgGroup private Part part = new Part();

  @Option(
      names = "--below",
      paramLabel = "P",
      description = "Readings less probable than this are doubtful (default: ${DEFAULT-VALUE}).")
  private double below = Review.BELOW;

  @Option(
      names = "--interface",
      paramLabel = "LANGUAGE",
      description = "Language of the report's own words: zh-Hans, zh-Hant or en.")
  private @Nullable String interfaceLanguage;

  @Option(
      names = "--alone",
      description =
          "Leaves out corrections and variants, for which the whole archive must be read.")
  private boolean alone;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it before anything is called
  private CommandSpec spec;

  /** What to look at; everything when nothing is said. */
  static final class Part {
    @Option(
        names = "--issue",
        paramLabel = "PUBLICATION/DATE",
        description = "Only this issue, by its folder in the content.")
    @Nullable String issue;

    @Option(names = "--page", paramLabel = "PATH", description = "Only this page, by its file.")
    @Nullable Path page;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    ReviewRequest request = request();
    ReviewReport report = archive.telling(told -> new Review(request, told).run());
    Problems.print(report.problems(), spec.commandLine().getErr());
    if (!archive.quiet()) {
      summarise(report, request);
    }
    return report.errors() > 0 || !report.published() ? 1 : 0;
  }

  private ReviewRequest request() {
    Folders folders = Folders.here();
    Path pages = archive.content(folders);
    Templates forms = archive.templates(folders);
    int jobs = archive.jobs();
    require(below > 0 && below <= 1, "--below takes a probability such as 0.8");
    String language = archive.language(interfaceLanguage);
    String issue = part.issue == null ? null : part.issue.replaceAll("/+$", "");
    require(
        issue == null || Files.isDirectory(pages.resolve(issue)),
        "no issue " + issue + " in " + pages + " (write it as yxrb/2022-11-21)");
    return new ReviewRequest(
        pages, forms, folders.report(output), language, jobs, below, !alone, issue, page(pages));
  }

  /** The path of the page within the content. */
  private @Nullable String page(Path pages) {
    if (part.page == null) {
      return null;
    }
    Path root = pages.toAbsolutePath().normalize();
    Path file = part.page.toAbsolutePath().normalize();
    require(Files.isRegularFile(file), "no page " + part.page);
    boolean inside = file.startsWith(root) && root.relativize(file).getNameCount() == 3;
    require(inside, part.page + " is no page of an issue in " + pages);
    return root.relativize(file).toString().replace('\\', '/');
  }

  private void require(boolean given, String otherwise) {
    Usage.require(spec, given, otherwise);
  }

  private void summarise(ReviewReport report, ReviewRequest request) {
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        Locale.ROOT,
        "%d issues, %d pages, %d articles; to look at: %s%n",
        report.issues(),
        report.pages(),
        report.articles(),
        report.findings().isEmpty()
            ? "nothing"
            : report.findings().stream()
                .map(f -> f.number() + " " + f.matter())
                .collect(Collectors.joining(", ")));
    if (!report.published()) {
      out.println("Not written: the report in " + request.output() + " is as it was");
      return;
    }
    out.println("The report is in " + request.output().resolve("index.html"));
    out.println(
        "Next: open it, copy the lines you agree with into the .edit.yml beside the page, and"
            + " review again");
  }
}
