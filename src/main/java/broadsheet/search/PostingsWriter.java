package broadsheet.search;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a spill file: postings in the order of their keys. Only {@link PostingsReader} reads. */
final class PostingsWriter implements PostingsSink {
  private final OutputStream out;
  private final Bytes buffer = new Bytes();

  PostingsWriter(Path file) throws IOException {
    out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 14);
  }

  @Override
  public void accept(Postings postings) throws IOException {
    buffer.clear();
    buffer.units(postings.key(), 0).varint(postings.count());
    buffer.varint(postings.first()).varint(postings.last());
    buffer.varint(postings.gaps().size()).put(postings.gaps());
    out.write(buffer.toArray());
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
