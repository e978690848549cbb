package broadsheet.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code broadsheet}: names its subcommands and does nothing by itself. */
@Command(
    name = "broadsheet",
    version = "broadsheet 0.1.0",
    description = "Turns a folder of newspaper pages into a static digital archive.",
    subcommands = {
      BuildCommand.class,
      ReadCommand.class,
      CheckCommand.class,
      ServeCommand.class,
      InitCommand.class
    },
    footer = {
      "",
      "Exit status: 0 clean, 1 the content or the site has errors, 2 wrong usage.",
      "",
      "Examples:",
      "  broadsheet init my-archive         a folder to begin with",
      "  broadsheet build                   content/ into site-output/",
      "  broadsheet read PAGE --explain     how a page was read, and why",
      "  broadsheet serve                   look at the site"
    })
public final class Main implements Runnable {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it before anything is called
  private CommandSpec spec;

  /** Runs a command and ends the process with its status. */
  public static void main(String[] args) {
    PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int status = run(out, err, args);
    out.flush();
    err.flush();
    System.exit(status);
  }

  /** Runs a command with the given streams and returns its exit status. */
  public static int run(PrintWriter out, PrintWriter err, String... args) {
    return new CommandLine(new Main())
        .setOut(out)
        .setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(new Failures())
        .execute(args);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Which command?");
  }
}
