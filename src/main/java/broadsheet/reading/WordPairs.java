package broadsheet.reading;

import broadsheet.text.PairTable;

/**
 * Which two neighbouring characters stand within a word rather than where two words meet. Of the
 * places where a paragraph can be cut, four in ten are such; where a headline ends and a text
 * begins, the two that meet are so in two cases of a hundred.
 */
final class WordPairs {
  private static final PairTable PAIRS = PairTable.beside(WordPairs.class, "word-pairs.tsv");

  private WordPairs() {}

  /** Whether a word holds the last character of a text and the first of the next one. */
  static boolean word(String above, String below) {
    return !above.isEmpty()
        && !below.isEmpty()
        && PAIRS.has(above.charAt(above.length() - 1), below.charAt(0));
  }
}
