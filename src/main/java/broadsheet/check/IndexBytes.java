package broadsheet.check;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * One file of the search index, read from front to back by the shapes of its specification.
 *
 * <p>Every method throws an {@link IOException} that says what is wrong when the file is not what
 * it should be; none reads past its end.
 */
final class IndexBytes {
  /** The version of the format that this reader knows. */
  static final int VERSION = 7;

  private static final int MOST_BYTES = 256 << 20;
  private static final int HEADER_BYTES = 8;
  private static final int NAME_BYTES = 8;

  private final byte[] bytes;
  private int at = HEADER_BYTES;

  private IndexBytes(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * Opens a file.
   *
   * @param kind the letter of its kind
   */
  static IndexBytes open(Path file, char kind) throws IOException {
    byte[] content = unpack(Files.readAllBytes(file));
    require(content.length >= HEADER_BYTES, "it breaks off");
    require(content[0] == 'B' && content[1] == 'S', "it is no file of a search index");
    require(content[2] == kind, "it is not of the kind " + kind);
    require(content[3] == VERSION, "it has version " + content[3] + ", not " + VERSION);
    CRC32 sum = new CRC32();
    sum.update(content, HEADER_BYTES, content.length - HEADER_BYTES);
    int told = ByteBuffer.wrap(content).getInt(4);
    require((int) sum.getValue() == told, "its checksum is wrong");
    return new IndexBytes(content);
  }

  private static byte[] unpack(byte[] packed) throws IOException {
    if (packed.length < 2 || packed[0] != 0x1F || packed[1] != (byte) 0x8B) {
      return packed;
    }
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      byte[] content = in.readNBytes(MOST_BYTES);
      require(content.length < MOST_BYTES, "it is larger than 256 MB");
      return content;
    } catch (ZipException | EOFException e) {
      throw new IOException("it is not gzip, or breaks off", e);
    }
  }

  /** Throws when something does not hold. */
  static void require(boolean holds, String otherwise) throws IOException {
    if (!holds) {
      throw new IOException(otherwise);
    }
  }

  /** An unsigned number, seven bits a byte, the lowest first. */
  long varint() throws IOException {
    long value = 0;
    for (int shift = 0; shift < 63; shift += 7) {
      require(at < bytes.length, "it breaks off");
      byte next = bytes[at++];
      value |= (long) (next & 0x7F) << shift;
      if (next >= 0) {
        return value;
      }
    }
    throw new IOException("it has a number that is too long");
  }

  /** A number of things that follow, of at least a byte each. */
  int count() throws IOException {
    long count = varint();
    require(count <= bytes.length - at, "it breaks off");
    return (int) count;
  }

  /** Passes over so many numbers and returns their sum. */
  long sum(long numbers) throws IOException {
    long sum = 0;
    for (long i = 0; i < numbers; i++) {
      sum += varint();
    }
    return sum;
  }

  /** Passes over bytes that are told by their number. */
  void pass() throws IOException {
    int length = count();
    at += length;
  }

  String string() throws IOException {
    int length = count();
    at += length;
    return new String(bytes, at - length, length, StandardCharsets.UTF_8);
  }

  /** The name of a part. */
  String name() throws IOException {
    require(bytes.length - at >= NAME_BYTES, "it breaks off");
    at += NAME_BYTES;
    return name(bytes, at - NAME_BYTES);
  }

  private static String name(byte[] from, int start) {
    return HexFormat.of().formatHex(from, start, start + NAME_BYTES);
  }

  void requireEnd() throws IOException {
    require(at == bytes.length, "it goes on after its end");
  }
}
