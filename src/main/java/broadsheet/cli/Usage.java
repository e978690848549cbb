package broadsheet.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in two lines what was wrong with a command, and where its help is. */
final class Usage implements IParameterExceptionHandler {
  /** The exit status of a command that was not understood. */
  static final int WRONG = 2;

  /** Refuses the command, with these words, unless a condition holds. */
  static void require(CommandSpec spec, boolean given, String otherwise) {
    if (!given) {
      throw new ParameterException(spec.commandLine(), otherwise);
    }
  }

  @Override
  public int handleParseException(ParameterException e, String[] arguments) {
    CommandLine command = e.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("broadsheet: error: " + what(e));
    UnmatchedArgumentException.printSuggestions(e, err);
    err.println("Help: " + command.getCommandSpec().qualifiedName() + " --help");
    err.flush();
    return WRONG;
  }

  private static String what(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched
        && !unmatched.isUnknownOption()
        && e.getCommandLine().getParent() == null) {
      return "there is no command " + String.join(" ", unmatched.getUnmatched());
    }
    return String.valueOf(e.getMessage());
  }
}
