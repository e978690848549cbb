package broadsheet.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Cuts sorted keys with what belongs to them into shards; a reader knows the first key of each.
 *
 * <pre>
 * n keys, then of each: n units shared with the key before, k rest, n number or n bytes of its list
 * then the lists in the same order
 * </pre>
 */
final class KeyShards {
  /** A shard is closed once it has that many bytes. */
  private static final int SIZE = 24 * 1024;

  private static final byte[] NO_LIST = {};

  private final IndexFiles files;
  private final IndexFiles.Kind kind;
  private final String path;
  private final List<String> firstKeys = new ArrayList<>();
  private final Bytes keys = new Bytes();
  private final Bytes bodies = new Bytes();
  private String lastKey = "";
  private int count;

  /**
   * A writer of shards.
   *
   * @param path of the files without their numbers
   */
  KeyShards(IndexFiles files, IndexFiles.Kind kind, String path) {
    this.files = files;
    this.kind = kind;
    this.path = path;
  }

  /** Adds a key with a number; keys come in the order of their units. */
  void add(String key, int number) throws IOException {
    add(key, number, NO_LIST);
  }

  /** A sink that keeps of each key the bytes of its list. */
  PostingsSink ofLists(Function<Postings, byte[]> lists) {
    return new Sink(
        postings -> {
          byte[] list = lists.apply(postings);
          add(postings.key(), list.length, list);
        });
  }

  /** A sink that keeps of each key how many places it has. */
  PostingsSink ofCounts() {
    return new Sink(postings -> add(postings.key(), postings.count()));
  }

  /** What is done with a key. */
  private interface Adding {
    void add(Postings postings) throws IOException;
  }

  private final class Sink implements PostingsSink {
    private final Adding adding;

    Sink(Adding adding) {
      this.adding = adding;
    }

    @Override
    public void accept(Postings postings) throws IOException {
      adding.add(postings);
    }

    @Override
    public void close() throws IOException {
      finish();
    }
  }

  /** Adds a key with its list, whose length is the number. */
  void add(String key, int number, byte[] list) throws IOException {
    if (count == 0) {
      firstKeys.add(key);
      lastKey = "";
    }
    keys.after(lastKey, key).varint(number);
    bodies.put(list);
    lastKey = key;
    count++;
    if (keys.size() + bodies.size() >= SIZE) {
      flush();
    }
  }

  /** Writes what is left. */
  void finish() throws IOException {
    if (count > 0) {
      flush();
    }
  }

  /** The first key of each shard, complete once the writer has finished. */
  List<String> firstKeys() {
    return List.copyOf(firstKeys);
  }

  private void flush() throws IOException {
    byte[] body = new Bytes().varint(count).put(keys).put(bodies).toArray();
    files.put(path + (firstKeys.size() - 1), kind, body);
    keys.clear();
    bodies.clear();
    count = 0;
  }
}
