package broadsheet.search;

import java.io.IOException;

/** Cuts sorted rows of a key and ascending numbers into small files; no row is divided. */
final class HintShards {
  private final IndexFiles files;
  private final IndexFiles.Kind kind;
  private final String path;
  private final int size;
  private final Bytes directory = new Bytes();
  private final Bytes rows = new Bytes();
  private String lastKey = "";
  private int shards;
  private int count;

  /**
   * A writer of rows.
   *
   * @param path of the files without their numbers
   * @param size a file is closed once it has that many bytes
   */
  HintShards(IndexFiles files, IndexFiles.Kind kind, String path, int size) {
    this.files = files;
    this.kind = kind;
    this.path = path;
    this.size = size;
  }

  /** Adds a row; keys come in the order of their units. */
  void add(String key, int... numbers) throws IOException {
    if (count == 0) {
      directory.units(key, 0);
      lastKey = "";
    }
    int shared = shared(lastKey, key);
    rows.varint(shared).units(key, shared).varint(numbers.length);
    for (int i = 0; i < numbers.length; i++) {
      rows.varint(i == 0 ? numbers[i] : numbers[i] - numbers[i - 1]);
    }
    lastKey = key;
    count++;
    if (rows.size() >= size) {
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
