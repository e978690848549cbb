package broadsheet.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in one line what stopped a command; a stack trace only for a fault of our own. */
final class Failures implements IExecutionExceptionHandler {
  private static final int FAILED = 1;

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
    PrintWriter err = command.getErr();
    err.println("broadsheet: error: " + what(e));
    if (!(e instanceof IOException)) {
      e.printStackTrace(err);
    }
    err.flush();
    return FAILED;
  }

  private static String what(Exception e) {
    if (e instanceof NoSuchFileException missing) {
      return missing.getFile() + " is not there";
    }
    if (e instanceof AccessDeniedException denied) {
      return denied.getFile() + " may not be read or written (look at its permissions)";
    }
    if (e instanceof FileAlreadyExistsException there) {
      return there.getFile() + " is already there and is not a folder";
    }
    if (e instanceof FileSystemException failed) {
      return failed.getMessage() + " (is the disk full or read-only?)";
    }
    if (e instanceof IOException) {
      return String.valueOf(e.getMessage());
    }
    return "this is a fault of Broadsheet; please report it with what follows";
  }
}
