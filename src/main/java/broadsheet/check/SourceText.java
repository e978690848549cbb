package broadsheet.check;

import broadsheet.archive.Location;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The text of one file of the site.
 *
 * @param path within the site
 * @param text decoded, without a byte order mark
 */
record SourceText(String path, String text) {
  /** No page that a reader can use is larger, and the memory of many at once is not endless. */
  private static final long MOST_BYTES = 64L << 20;

  /** Reads a file; empty when it cannot be read as text, which is noted. */
  static Optional<SourceText> read(Ground ground, int file) {
    String path = ground.table().path(file);
    try {
      Path onDisk = ground.table().onDisk(file);
      if (Files.size(onDisk) > MOST_BYTES) {
        ground.note(Fault.UNREADABLE, Location.of(path), "larger than 64 MB, not read", "");
        return Optional.empty();
      }
      String text = decode(ground, path, Files.readAllBytes(onDisk));
      return Optional.of(
          new SourceText(path, text.startsWith("\uFEFF") ? text.substring(1) : text));
    } catch (IOException e) {
      ground.note(Fault.UNREADABLE, Location.of(path), "cannot be read", "");
      return Optional.empty();
    }
  }

  private static String decode(Ground ground, String path, byte[] bytes) {
    ByteBuffer all = ByteBuffer.wrap(bytes);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(all).toString();
    } catch (CharacterCodingException e) {
      // The decoder stops in front of the first byte that is wrong.
      String before = new String(bytes, 0, all.position(), StandardCharsets.UTF_8);
      Location at = new SourceText(path, before).at(before.length());
      ground.note(Fault.UNREADABLE, at, "not UTF-8", "");
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }

  /** The place of a character. */
  Location at(int offset) {
    int end = Math.min(Math.max(offset, 0), text.length());
    int lineStart = end == 0 ? 0 : text.lastIndexOf('\n', end - 1) + 1;
    int line = 1 + (int) text.substring(0, lineStart).chars().filter(c -> c == '\n').count();
    return new Location(path, line, end - lineStart + 1);
  }
}
