package broadsheet.search;

import java.io.Closeable;
import java.io.IOException;

/** Takes postings in ascending order of their keys (UTF-16 order), each key once. */
interface PostingsSink extends Closeable {
  void accept(Postings postings) throws IOException;
}
