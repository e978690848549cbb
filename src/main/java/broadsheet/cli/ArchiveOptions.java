package broadsheet.cli;

import broadsheet.build.Progress;
import broadsheet.render.Templates;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What every command that goes through a whole archive can be told. */
final class ArchiveOptions {
  @Option(
      names = "--content",
      paramLabel = "DIR",
      description = "Folder of the pages (default: content).")
  private @Nullable Path content;

  @Option(
      names = "--templates",
      paramLabel = "DIR",
      description =
          "Folder of the templates (default: templates); what it lacks is taken from the tool's.")
  private @Nullable Path templates;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "Issues worked on at a time (default: number of cores).")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(names = "--quiet", description = "Prints problems only.")
  private boolean quiet;

  @Spec(Spec.Target.MIXEE)
  @SuppressWarnings("NullAway.Init") // picocli sets it before anything is called
  private CommandSpec spec;

  /** Folder of the pages, which is there. */
  Path content(Folders folders) {
    Path pages = folders.content(content);
    require(Files.isDirectory(pages), "no content folder " + pages + " (try: broadsheet init)");
    return pages;
  }

  /** Where the templates are. */
  Templates templates(Folders folders) {
    List<Path> forms = folders.templates(templates);
    forms.forEach(one -> require(Files.isDirectory(one), "no folder of templates " + one));
    return new Templates(forms);
  }

  int jobs() {
    require(jobs > 0, "--jobs takes a number from 1 up");
    return jobs;
  }

  /** The language that was asked for, or none. */
  @Nullable String language(@Nullable String asked) {
    require(
        asked == null || asked.matches("zh-Han[st]|en"),
        "--interface takes zh-Hans, zh-Hant or en");
    return asked;
  }

  boolean quiet() {
    return quiet;
  }

  /** Does something long, telling how far it has come. */
  <T> T telling(Work<T> work) throws IOException, InterruptedException {
    PrintWriter to = spec.commandLine().getErr();
    if (quiet) {
      return work.run(Progress.SILENT);
    }
    if (!canDraw(isTerminal(), System.getenv())) {
      return work.run(new ProgressLines(to));
    }
    try (ProgressBar bar = new ProgressBar(to)) {
      return work.run(bar);
    }
  }

  /** Something long. */
  @FunctionalInterface
  interface Work<T> {
    T run(Progress progress) throws IOException, InterruptedException;
  }

  /** Only the launcher knows where messages go: Java cannot ask it of one stream. */
  private static boolean isTerminal() {
    return Boolean.getBoolean("broadsheet.terminal");
  }

  /** A terminal of its own, and not one that only a machine reads. */
  static boolean canDraw(boolean terminal, Map<String, String> environment) {
    return terminal
        && !environment.getOrDefault("TERM", "dumb").equals("dumb")
        && !environment.containsKey("CI");
  }

  private void require(boolean given, String otherwise) {
    Usage.require(spec, given, otherwise);
  }
}
