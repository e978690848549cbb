package broadsheet.reading;

/**
 * The pairs of neighbouring characters of one line; to be asked for once all lines of the page have
 * been read, for only then it is known which of them other lines share.
 *
 * @param page the page's pairs
 * @param line the place of the line among those that were read
 */
record LinePairs(PairIds page, int line) {
  /** All pairs. */
  PairSet all() {
    return page.all(line);
  }

  /** The pairs of Han characters in the first few hundred characters. */
  PairSet near() {
    return page.near(line);
  }
}
