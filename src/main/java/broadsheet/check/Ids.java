package broadsheet.check;

import java.util.Arrays;
import java.util.Collection;

/**
 * The ids of one page as hashes of 64 bits: eight bytes an id, where the strings of a large archive
 * would not fit into memory. A dead anchor stays unseen with a chance of one in 10^17 an archive.
 */
final class Ids {
  static final Ids NONE = new Ids(new long[0]);

  private final long[] hashes;

  private Ids(long[] hashes) {
    this.hashes = hashes;
  }

  static Ids of(Collection<String> ids) {
    long[] hashes = ids.stream().mapToLong(Ids::hash).toArray();
    Arrays.sort(hashes);
    return new Ids(hashes);
  }

  boolean contains(String id) {
    return Arrays.binarySearch(hashes, hash(id)) >= 0;
  }

  /** FNV-1a over UTF-16 units, then a last mixing (the finalizer of MurmurHash3). */
  private static long hash(String id) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < id.length(); i++) {
      hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
    hash = (hash ^ hash >>> 33) * 0xc4ceb9fe1a85ec53L;
    return hash ^ hash >>> 33;
  }
}
