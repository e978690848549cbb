package broadsheet.reading;

/**
 * The different pairs of characters of a text.
 *
 * @param shared the numbers of those that stand in several lines of the page
 * @param lone how many others it has
 */
@SuppressWarnings("ArrayRecordComponent") // walked over, and never compared
record PairSet(int[] shared, int lone) {
  static final PairSet NONE = new PairSet(new int[0], 0);

  int size() {
    return shared.length + lone;
  }
}
