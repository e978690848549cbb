package broadsheet.search;

import java.io.IOException;

/** Cuts sorted rows of a key and a number into small files. */
final class HintShards {
  /** A file is closed once it has that many bytes. */
  private static final int SIZE = 16 * 1024;

  private final IndexFiles files;
  private final IndexFiles.Kind kind;
  private final String path;
  private final Bytes directory = new Bytes();
  private final Bytes rows = new Bytes();
  private String lastKey = "";
  private int shards;
  private int count;

  /**
   * A writer of rows.
   *
   * @param path of the files without their numbers
   */
  HintShards(IndexFiles files, IndexFiles.Kind kind, String path) {
    this.files = files;
    this.kind = kind;
    this.path = path;
  }

  /** Adds a row; keys come in the order of their units. */
  void add(String key, int number) throws IOException {
    if (count == 0) {
      directory.units(key, 0);
      lastKey = "";
    }
    int shared = shared(lastKey, key);
    rows.varint(shared).units(key, shared).varint(number);
    lastKey = key;
    count++;
    if (rows.size() >= SIZE) {
      flush();
    }
  }

  /** Writes what is left and tells how many shards there are, and the first key of each. */
  void finish(Bytes out) throws IOException {
    flush();
    out.varint(shards).put(directory);
  }

  private void flush() throws IOException {
    if (count > 0) {
      byte[] body = new Bytes().varint(count).put(rows).toArray();
      files.put(path + shards++, kind, body);
      rows.clear();
      count = 0;
    }
  }

  private static int shared(String a, String b) {
    int i = 0;
    while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    return i;
  }
}
