package broadsheet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code broadsheet serve}: the finished site on this machine, to look at. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Shows the finished site in a browser on this machine.",
    footer = {
      "",
      "Only this machine can see it, and nothing needs it: the site is plain files for any web host.",
      "",
      "Examples:",
      "  broadsheet serve",
      "  broadsheet serve --site public --port 9000"
    })
final class ServeCommand implements Callable<Integer> {
  @Option(names = "--site", paramLabel = "DIR", description = "Default: site-output.")
  private @Nullable Path site;

  @Option(names = "--port", paramLabel = "N", defaultValue = "8080", description = "Default: 8080.")
  private int port;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it before anything is called
  private CommandSpec spec;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path folder = Folders.here().output(site);
    if (!Files.isRegularFile(folder.resolve("index.html"))) {
      throw new ParameterException(
          spec.commandLine(), "there is no site in " + folder + " (try: broadsheet build)");
    }
    try (Preview preview = Preview.start(folder, port)) {
      spec.commandLine().getOut().println(preview.url() + "   (Ctrl-C ends it)");
      spec.commandLine().getOut().flush();
      Thread.currentThread().join();
    }
    return 0;
  }
}
