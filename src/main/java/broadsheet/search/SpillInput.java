package broadsheet.search;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads what {@link Bytes} wrote from a file, in a stream. */
final class SpillInput implements Closeable {
  private final InputStream in;

  SpillInput(Path file) throws IOException {
    in = new BufferedInputStream(Files.newInputStream(file), 1 << 14);
  }

  boolean atEnd() throws IOException {
    in.mark(1);
    int next = in.read();
    in.reset();
    return next < 0;
  }

  long varint() throws IOException {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      int next = in.read();
      if (next < 0 || shift > 56) {
        throw new EOFException("a spill file of the search index ends too early");
      }
      value |= (next & 0x7FL) << shift;
      if (next < 0x80) {
        return value;
      }
    }
  }

  byte[] bytes(int length) throws IOException {
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException("a spill file of the search index ends too early");
    }
    return bytes;
  }

  String string() throws IOException {
    return new String(bytes((int) varint()), StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
