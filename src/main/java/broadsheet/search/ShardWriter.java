package broadsheet.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Cuts a stream of postings into shards of about {@link #SIZE} bytes; no list is divided. */
final class ShardWriter implements PostingsSink {
  /** A shard is closed once it has that many bytes. */
  static final int SIZE = 32 * 1024;

  /**
   * Where the keys from {@code firstKey} on are.
   *
   * @param firstKey the first key of the shard
   * @param name of its file
   */
  record Shard(String firstKey, String name) {}

  private final IndexFiles files;
  private final IndexFiles.Kind kind;
  private final List<Shard> shards = new ArrayList<>();
  private final Bytes keys = new Bytes();
  private final Bytes lists = new Bytes();
  private String firstKey = "";
  private String lastKey = "";
  private int count;

  /**
   * A writer of shards.
   *
   * @param kind GRAMS for keys with their places, TAILS for keys with their number only
   */
  ShardWriter(IndexFiles files, IndexFiles.Kind kind) {
    this.files = files;
    this.kind = kind;
  }

  @Override
  public void accept(Postings postings) throws IOException {
    String key = postings.key();
    if (count == 0) {
      firstKey = key;
      lastKey = "";
    }
    int shared = shared(lastKey, key);
    keys.varint(shared).units(key, shared).varint(postings.count());
    if (kind == IndexFiles.Kind.GRAMS) {
      Bytes list = postings.encoded();
      keys.varint(list.size());
      lists.put(list);
    }
    lastKey = key;
    count++;
    if (keys.size() + lists.size() >= SIZE) {
      flush();
    }
  }

  @Override
  public void close() throws IOException {
    flush();
  }

  /** The directory, complete once the writer is closed. */
  List<Shard> shards() {
    return List.copyOf(shards);
  }

  private void flush() throws IOException {
    if (count == 0) {
      return;
    }
    Bytes body = new Bytes().varint(count).put(keys).put(lists);
    shards.add(new Shard(firstKey, files.put(kind, body)));
    keys.clear();
    lists.clear();
    count = 0;
  }

  private static int shared(String a, String b) {
    int i = 0;
    while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    return i;
  }
}
