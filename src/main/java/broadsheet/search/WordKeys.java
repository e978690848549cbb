package broadsheet.search;

import java.util.List;

/**
 * The keys of a word of Latin letters or digits.
 *
 * <p>A word of up to {@link #LONGEST} units has one key, U+0001 and the word. A longer one has two,
 * U+0002 with its first and U+0003 with its last {@code LONGEST} units; what lies between them is
 * found by grams.
 */
final class WordKeys {
  static final int LONGEST = 32;

  /**
   * A key of a word.
   *
   * @param key the key
   * @param offset where in the word it stands
   */
  record Key(String key, int offset) {}

  private WordKeys() {}

  static List<Key> of(String word) {
    if (word.length() <= LONGEST) {
      return List.of(new Key('\1' + word, 0));
    }
    int tail = word.length() - LONGEST;
    return List.of(
        new Key('\2' + word.substring(0, LONGEST), 0), new Key('\3' + word.substring(tail), tail));
  }
}
