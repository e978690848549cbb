package broadsheet.search;

import java.io.IOException;

/** Cuts sorted rows of a key and ascending numbers into small files; no row is divided. */
final class HintShards {
  private final IndexFiles files;
  private final int size;
  private final Bytes directory = new Bytes();
  private final Bytes rows = new Bytes();
  private String firstKey = "";
  private String lastKey = "";
  private int shards;
  private int count;

  /**
   * A writer of rows.
   *
   * @param size a file is closed once it has that many bytes
   */
  HintShards(IndexFiles files, int size) {
    this.files = files;
    this.size = size;
  }

  /** Adds a row; keys come in the order of their units. */
  void add(String key, int... numbers) throws IOException {
    if (count == 0) {
      firstKey = key;
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

  /** Writes what is left and appends the directory: how many shards, and each one's first key. */
  void finish(Bytes out) throws IOException {
    flush();
    out.varint(shards).put(directory);
  }

  private void flush() throws IOException {
    if (count > 0) {
      String name = files.put(IndexFiles.Kind.WORDS, new Bytes().varint(count).put(rows));
      directory.units(firstKey, 0).name(name);
      shards++;
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
