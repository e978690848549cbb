package broadsheet.search;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads what {@link Bytes} wrote, in a stream. */
final class SpillInput implements Closeable {
  private final InputStream in;
  private final byte[] buffer = new byte[1 << 14];
  private int at;
  private int end;

  SpillInput(Path file) throws IOException {
    this(Files.newInputStream(file));
  }

  SpillInput(InputStream in) {
    this.in = in;
  }

  boolean atEnd() throws IOException {
    return at == end && !fill();
  }

  private boolean fill() throws IOException {
    at = 0;
    end = Math.max(0, in.read(buffer));
    return end > 0;
  }

  long varint() throws IOException {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      if (atEnd() || shift > 56) {
        throw new EOFException("a spill file of the search index ends too early");
      }
      byte next = buffer[at++];
      value |= (next & 0x7FL) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }

  byte[] bytes(int length) throws IOException {
    byte[] bytes = new byte[length];
    for (int done = 0; done < length; ) {
      if (atEnd()) {
        throw new EOFException("a spill file of the search index ends too early");
      }
      int some = Math.min(length - done, end - at);
      System.arraycopy(buffer, at, bytes, done, some);
      at += some;
      done += some;
    }
    return bytes;
  }

  /** UTF-16 units: their number, then each as a number. */
  String units() throws IOException {
    char[] units = new char[(int) varint()];
    for (int i = 0; i < units.length; i++) {
      units[i] = (char) varint();
    }
    return new String(units);
  }

  String string() throws IOException {
    return new String(bytes((int) varint()), StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
