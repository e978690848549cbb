package broadsheet.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reads a spill file of {@link PostingsWriter} from one end to the other. */
final class PostingsReader implements Closeable {
  private final SpillInput in;
  private final long base;
  private @Nullable Postings current;

  /**
   * Opens a file and stands at its first postings.
   *
   * @param base added to every place
   */
  PostingsReader(Path file, long base) throws IOException {
    this.in = new SpillInput(file);
    this.base = base;
    next();
  }

  /** The postings where the reader stands; null at the end. */
  @Nullable Postings current() {
    return current;
  }

  /** Steps on. */
  void next() throws IOException {
    current = in.atEnd() ? null : read().shiftedBy(base);
  }

  private Postings read() throws IOException {
    String key = in.units();
    int count = (int) in.varint();
    long first = in.varint();
    long last = in.varint();
    return new Postings(key, count, first, last, new Bytes().put(in.bytes((int) in.varint())));
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
