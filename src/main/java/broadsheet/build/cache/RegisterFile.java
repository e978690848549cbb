package broadsheet.build.cache;

import broadsheet.source.IssueTrace;

/**
 * A register of published addresses as a build left it.
 *
 * @param file as the file system tells it
 * @param content a stamp of what the build took it to say
 */
public record RegisterFile(IssueTrace.Entry file, long content) {
  /** The stamp of what cannot be read. */
  public static final long UNREAD = 0;

  /** Whether it is the same register and says what the other says. */
  public boolean saysWhat(RegisterFile other) {
    return content != UNREAD && content == other.content && file.name().equals(other.file.name());
  }
}
