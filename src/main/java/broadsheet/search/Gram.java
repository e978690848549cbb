package broadsheet.search;

/**
 * The keys of grams as numbers: two units of text, or one with nothing before it.
 *
 * <p>Keys are filed by a mixed number, so that shards are of one size and nobody needs a directory.
 * Mixing can be undone; it is the finalizer of MurmurHash3 (Appleby 2011).
 */
final class Gram {
  private Gram() {}

  /** The key of two neighbouring units. */
  static int pair(char first, char second) {
    return (first << 16) | second;
  }

  /** The key of one unit. */
  static int single(char unit) {
    return unit;
  }

  /** Whether it is the key of one unit. */
  static boolean isSingle(int key) {
    return key >>> 16 == 0;
  }

  /** The number by which a key is filed. */
  static int mixed(int key) {
    int h = key;
    h = (h ^ (h >>> 16)) * 0x85EBCA6B;
    h = (h ^ (h >>> 13)) * 0xC2B2AE35;
    return h ^ (h >>> 16);
  }

  /** The key of a mixed number. */
  static int unmixed(int mixed) {
    int h = (mixed ^ (mixed >>> 16)) * 0x7ED1B41D;
    h = (h ^ (h >>> 13) ^ (h >>> 26)) * 0xA5CB9243;
    return h ^ (h >>> 16);
  }
}
