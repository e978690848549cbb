package broadsheet.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command {@code broadsheet}: names its subcommands and does nothing by itself. */
@Command(
    name = "broadsheet",
    version = Main.VERSION,
    mixinStandardHelpOptions = true,
    description = "Turns a folder of newspaper pages into a static digital archive.",
    subcommands = {
      BuildCommand.class,
      ReadCommand.class,
      ReviewCommand.class,
      CheckCommand.class,
      ServeCommand.class,
      InitCommand.class,
      AddCommand.class,
      HelpCommand.class
    },
    footer = {
      "",
      "Exit status: 0 clean; 1 the content or the site has errors, or a file cannot be used; 2 the",
      "command was not understood.",
      "",
      "Examples:",
      "  broadsheet init my-archive         a folder to begin with",
      "  broadsheet add box/                where loose pages belong",
      "  broadsheet build                   content/ into site-output/",
      "  broadsheet read PAGE --explain     how a page was read, and why",
      "  broadsheet review                  what the reader was not sure of, and how to settle it",
      "  broadsheet serve                   look at the site",
      "  broadsheet check                   what is wrong with the site"
    })
public final class Main implements Callable<Integer> {
  static final String VERSION = "broadsheet 0.1.0";

  /** Columns of help texts; their examples are longer than the usual 80. */
  private static final int WIDTH = 100;

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
    CommandLine commands = new CommandLine(new Main());
    commands.getSubcommands().values().forEach(c -> c.getCommandSpec().version(VERSION));
    return commands
        .setOut(out)
        .setErr(err)
        .setUsageHelpWidth(WIDTH)
        .setParameterExceptionHandler(new Usage())
        .setExecutionExceptionHandler(new Failures())
        .execute(args);
  }

  /** Without a command there is nothing to do: whoever comes here wants to know the commands. */
  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return Usage.WRONG;
  }
}
