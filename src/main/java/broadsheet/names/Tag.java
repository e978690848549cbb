package broadsheet.names;

/**
 * A word of a text.
 *
 * @param word the word
 * @param from where it begins, in UTF-16 units
 * @param sort what the library takes it for
 */
record Tag(String word, int from, Sort sort) {
  /** What a word may be. */
  enum Sort {
    PERSON,

    /** A place that the library's dictionary has. */
    KNOWN_PLACE,

    /** What looks like a place. */
    PLACE,

    /** Neither. */
    OTHER
  }

  Tag as(Sort other) {
    return new Tag(word, from, other);
  }

  int to() {
    return from + word.length();
  }
}
