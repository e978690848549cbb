package broadsheet.search;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Grams on their way to the index, in {@link #BUCKETS} files by the highest bits of their mixed
 * keys, so that each file can be sorted in memory.
 *
 * <p>A file is a row of pieces: the number of the issue, how many grams, then each as a long: the
 * mixed key above, below it the place within the issue's text. Of one unit alone stands the number
 * of the article times 8, plus 1 if it is in the headline, 2 in kicker or deck, 4 in the body.
 */
final class GramSpill implements Closeable {
  static final int BUCKETS = 256;

  /** So many bytes wait in memory before a bucket's file grows. */
  private static final int BUFFER = 1 << 16;

  private final Path folder;
  private final ByteArrayOutputStream[] buffers = new ByteArrayOutputStream[BUCKETS];

  GramSpill(Path folder) {
    this.folder = folder;
    for (int i = 0; i < BUCKETS; i++) {
      buffers[i] = new ByteArrayOutputStream();
    }
  }

  /**
   * Adds the grams of an issue.
   *
   * @param issue its number
   * @param grams mixed key and place; in any order, which is changed
   * @param size how many of them there are
   */
  void add(int issue, long[] grams, int size) throws IOException {
    int[] starts = new int[BUCKETS + 1];
    for (int i = 0; i < size; i++) {
      starts[bucket(grams[i]) + 1]++;
    }
    for (int i = 0; i < BUCKETS; i++) {
      starts[i + 1] += starts[i];
    }
    ByteBuffer sorted = ByteBuffer.allocate(size * Long.BYTES);
    int[] next = starts.clone();
    for (int i = 0; i < size; i++) {
      sorted.putLong(next[bucket(grams[i])]++ * Long.BYTES, grams[i]);
    }
    for (int i = 0; i < BUCKETS; i++) {
      append(i, issue, sorted.array(), starts[i], starts[i + 1]);
    }
  }

  private static int bucket(long gram) {
    return (int) (gram >>> 56);
  }

  private void append(int bucket, int issue, byte[] grams, int from, int to) throws IOException {
    if (from == to) {
      return;
    }
    ByteArrayOutputStream buffer = buffers[bucket];
    synchronized (buffer) {
      buffer.writeBytes(ByteBuffer.allocate(8).putInt(issue).putInt(to - from).array());
      buffer.write(grams, from * Long.BYTES, (to - from) * Long.BYTES);
      if (buffer.size() >= BUFFER) {
        flush(bucket);
      }
    }
  }

  private void flush(int bucket) throws IOException {
    try (OutputStream out =
        Files.newOutputStream(file(bucket), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      buffers[bucket].writeTo(out);
    }
    buffers[bucket].reset();
  }

  /** What takes the pieces of a bucket; {@code grams} holds {@code size} of them from its start. */
  interface Pieces {
    void take(int issue, ByteBuffer grams) throws IOException;
  }

  /** Gives all pieces of a bucket; may be called several times, once all issues are added. */
  void read(int bucket, Pieces pieces) throws IOException {
    synchronized (buffers[bucket]) {
      if (buffers[bucket].size() > 0) {
        flush(bucket);
      }
    }
    if (!Files.exists(file(bucket))) {
      return;
    }
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file(bucket)), 1 << 16))) {
      for (long left = Files.size(file(bucket)); left > 0; ) {
        int issue = in.readInt();
        byte[] grams = new byte[in.readInt() * Long.BYTES];
        in.readFully(grams);
        pieces.take(issue, ByteBuffer.wrap(grams));
        left -= 8 + grams.length;
      }
    }
  }

  private Path file(int bucket) {
    return folder.resolve("bucket-" + bucket);
  }

  @Override
  public void close() throws IOException {
    for (int i = 0; i < BUCKETS; i++) {
      Files.deleteIfExists(file(i));
    }
  }
}
