package broadsheet.publish;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * Held by the one build that writes to a place; the system drops it with the program.
 *
 * @param file the file that is locked
 * @param channel by which it is open
 */
record SiteLock(Path file, FileChannel channel) implements Closeable {
  /** A byte behind the content, which some systems do not let others read while it is locked. */
  private static final long LOCKED = 1L << 30;

  private static final int LONGEST = 1 << 20;

  /** The lock file is deleted with its lock still held, so one that was opened may be gone. */
  static SiteLock on(Path output, Path file) throws IOException {
    while (true) {
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (tryLock(channel) == null) {
        channel.close();
        throw new OutputRefused(
            output, "is being written by another build", "wait for it to end, then build again");
      }
      if (named(file, channel)) {
        return new SiteLock(file, channel);
      }
      channel.close();
    }
  }

  /**
   * Whether the name still leads to the file that is locked: it is made as long as no other. The
   * file must not be opened once more to look into it, for on POSIX systems all locks that a
   * program has on a file go when it closes any of its openings.
   */
  private static boolean named(Path file, FileChannel locked) throws IOException {
    int length = 1 + ThreadLocalRandom.current().nextInt(LONGEST);
    locked.truncate(0);
    locked.write(ByteBuffer.wrap(new byte[1]), length - 1L);
    try {
      return Files.size(file) == length;
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock(LOCKED, 1, false);
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(file);
    channel.close();
  }
}
