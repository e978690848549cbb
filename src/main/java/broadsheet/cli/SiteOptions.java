package broadsheet.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which finished site a command looks at. */
final class SiteOptions {
  @Parameters(
      paramLabel = "SITE",
      arity = "0..1",
      description = "The folder of the site (default: site-output).")
  private @Nullable Path site;

  @Option(
      names = {"--site", "--output"},
      paramLabel = "DIR",
      description = "The same as SITE.")
  private @Nullable Path named;

  /** The folder, whether it is there or not. */
  Path folder() {
    return Folders.here().output(site != null ? site : named);
  }
}
