package broadsheet.cli;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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
      "  broadsheet serve public --port 9000"
    })
final class ServeCommand implements Callable<Integer> {
  private static final int LAST_PORT = 65_535;

  @Mixin
  @SuppressWarnings("NullAway.Init") // picocli makes it before anything is called
  private SiteOptions site;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8080",
      description = "Default: 8080; 0 takes a free one.")
  private int port;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it before anything is called
  private CommandSpec spec;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path folder = site.folder();
    Usage.require(
        spec,
        Files.isRegularFile(folder.resolve("index.html")),
        "no site in " + folder + " (try: broadsheet build)");
    Usage.require(spec, port >= 0 && port <= LAST_PORT, "--port takes a number up to " + LAST_PORT);
    try (Preview preview = start(folder)) {
      spec.commandLine().getOut().println(preview.url() + "   (Ctrl-C ends it)");
      spec.commandLine().getOut().flush();
      Thread.currentThread().join();
    }
    return 0;
  }

  private Preview start(Path folder) throws IOException {
    try {
      return Preview.start(folder, port);
    } catch (BindException e) {
      throw new IOException("port " + port + " cannot be used (name another with --port)", e);
    }
  }
}
