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

  /** The places. */
  long[] places() {
    long[] places = new long[count];
    places[0] = first;
    byte[] bytes = gaps.toArray();
    for (int i = 1, at = 0; i < count; i++) {
      long gap = 0;
      for (int shift = 0, more = 1; more != 0; shift += 7) {
        gap |= (bytes[at] & 0x7FL) << shift;
        more = bytes[at++] & 0x80;
      }
      places[i] = places[i - 1] + gap;
    }
    return places;
  }
}
