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
  static final int VERSION = 2;

  private static final int HEADER = 8;

  private Framed() {}

  static void write(Path file, char kind, Writer content) throws IOException {
    byte[] bytes = content.toBytes();
    ByteBuffer framed = ByteBuffer.allocate(HEADER + bytes.length);
    framed.put((byte) 'B').put((byte) 'S').put((byte) kind).put((byte) VERSION);
    framed.putInt(checksum(bytes, 0, bytes.length)).put(bytes);
    Files.write(file, framed.array());
  }

  /**
   * What stands in a frame.
   *
   * @throws BrokenFile when it is none of that kind and version, or not as it was written
   */
  static Reader read(Path file, char kind) throws IOException {
    byte[] framed;
    try {
      framed = Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw new BrokenFile(file.getFileName() + " is missing");
    }
    boolean ours = framed.length >= HEADER && framed[0] == 'B' && framed[1] == 'S';
    if (!ours || framed[2] != kind || framed[3] != VERSION) {
      throw new BrokenFile(file.getFileName() + " is of another kind or version");
    }
    int checksum = ByteBuffer.wrap(framed).getInt(4);
    if (checksum != checksum(framed, HEADER, framed.length - HEADER)) {
      throw new BrokenFile("the checksum of " + file.getFileName() + " does not fit");
    }
    return new Reader(ByteBuffer.wrap(framed, HEADER, framed.length - HEADER).slice());
  }

  private static int checksum(byte[] bytes, int from, int length) {
    CRC32C checksum = new CRC32C();
    checksum.update(bytes, from, length);
    return (int) checksum.getValue();
  }
}
