package broadsheet.search;

/**
 * A key and the places where it occurs.
 *
 * @param key a gram, a word or the tail of a headline
 * @param count how many places
 * @param first the first place
 * @param last the last place
 * @param gaps the differences between neighbouring places as varints, {@code count - 1} of them
 */
record Postings(String key, int count, long first, long last, Bytes gaps) {
  /** The same places, counted from {@code base} units earlier. */
  Postings shiftedBy(long base) {
    return new Postings(key, count, first + base, last + base, gaps);
  }

  /** How the shards write them: the first place, then the gaps. */
  Bytes encoded() {
    return new Bytes().varint(first).put(gaps);
  }
}
