package broadsheet.cli;

import broadsheet.build.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
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
      description = "Folder of the templates (default: templates).")
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

  /** Folder of the templates, which is there. */
  Path templates(Folders folders) {
    Path forms = folders.templates(templates);
    require(Files.isDirectory(forms), "no folder of templates " + forms);
    return forms;
  }

  int jobs() {
    require(jobs > 0, "--jobs takes a number from 1 up");
    return jobs;
  }

  /** The language that was asked for, or none. */
  @Nullable String language(@Nullable String asked) {
    require(asked == null || asked.matches("zh-Hans|en"), "--interface takes zh-Hans or en");
    return asked;
  }

  boolean quiet() {
    return quiet;
  }

  Progress progress() {
    return quiet ? Progress.SILENT : new ProgressLines(spec.commandLine().getErr());
  }

  private void require(boolean given, String otherwise) {
    Usage.require(spec, given, otherwise);
  }
}
