package broadsheet.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts sorted keys with what belongs to them into shards; a reader knows the first key of each.
 *
 * <pre>
 * n keys, then of each: n units shared with the key before, k rest, n number or n bytes of its list
 * then the lists in the same order
 * </pre>
 */
final class KeyShards implements PostingsSink {
  /** A shard is closed once it has that many bytes. */
  private static final int SIZE = 16 * 1024;

  /** What stands for the places of a key. */
  interface Lists {
    /** The bytes of its list; empty where its number is all there is to tell. */
    byte[] of(Postings postings);
  }

  private final IndexFiles files;
  private final IndexFiles.Kind kind;
  private final String path;
  private final Lists lists;
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
  KeyShards(IndexFiles files, IndexFiles.Kind kind, String path, Lists lists) {
    this.files = files;
    this.kind = kind;
    this.path = path;
    this.lists = lists;
  }

  @Override
  public void accept(Postings postings) throws IOException {
    String key = postings.key();
    if (count == 0) {
      firstKeys.add(key);
      lastKey = "";
    }
    int shared = shared(lastKey, key);
    byte[] list = lists.of(postings);
    keys.varint(shared).units(key, shared);
    keys.varint(kind == IndexFiles.Kind.WORDS ? list.length : postings.count());
    bodies.put(list);
    lastKey = key;
    count++;
    if (keys.size() + bodies.size() >= SIZE) {
      flush();
    }
  }

  @Override
  public void close() throws IOException {
    if (count > 0) {
      flush();
    }
  }

  /** The first key of each shard, complete once the writer is closed. */
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

  private static int shared(String a, String b) {
    int i = 0;
    while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    return i;
  }
}
