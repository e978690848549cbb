package broadsheet.build.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.CRC32C;

/**
 * The frame of a file of the cache: {@code "BS"}, a letter for what it is, the version as a byte,
 * the CRC-32C of what follows in four bytes, the highest first.
 */
final class Framed {
  /** Counted up with every change of form; files of another version are as good as none. */
  static final int VERSION = 8;

  private static final int HEADER = 8;

  private Framed() {}

  static void write(Path file, char kind, Writer content) throws IOException {
    Files.write(file, frame(kind, content));
  }

  /** The content in its frame. */
  static byte[] frame(char kind, Writer content) {
    byte[] bytes = content.toBytes();
    ByteBuffer framed = ByteBuffer.allocate(HEADER + bytes.length);
    framed.put((byte) 'B').put((byte) 'S').put((byte) kind).put((byte) VERSION);
    return framed.putInt(checksum(bytes, 0, bytes.length)).put(bytes).array();
  }

  /**
   * What stands in the frame of a file.
   *
   * @throws BrokenFile when there is no such file, and as {@link #content}
   */
  static Reader read(Path file, char kind) throws IOException {
    return content(kind, bytes(file), String.valueOf(file.getFileName()));
  }

  /**
   * A file as it is, with its frame.
   *
   * @throws BrokenFile when there is none
   */
  static byte[] bytes(Path file) throws IOException {
    try {
      return Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw new BrokenFile(file.getFileName() + " is missing");
    }
  }

  /**
   * What stands in a frame.
   *
   * @param name what the bytes are called when they are refused
   * @throws BrokenFile when they are none of that kind and version, or not as they were written
   */
  static Reader content(char kind, byte[] framed, String name) throws BrokenFile {
    boolean ours = framed.length >= HEADER && framed[0] == 'B' && framed[1] == 'S';
    if (!ours || framed[2] != kind) {
      throw new BrokenFile(name + " is of another kind");
    }
    if (framed[3] != VERSION) {
      throw new BrokenFile(name + " has another version");
    }
    int checksum = ByteBuffer.wrap(framed).getInt(4);
    if (checksum != checksum(framed, HEADER, framed.length - HEADER)) {
      throw new BrokenFile("the checksum of " + name + " does not fit");
    }
    return new Reader(ByteBuffer.wrap(framed, HEADER, framed.length - HEADER).slice());
  }

  private static int checksum(byte[] bytes, int from, int length) {
    CRC32C checksum = new CRC32C();
    checksum.update(bytes, from, length);
    return (int) checksum.getValue();
  }
}
