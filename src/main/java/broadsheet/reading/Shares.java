package broadsheet.reading;

/**
 * How sure the decoder is of a line: shares of all labellings of the page, 0 to 1.
 *
 * @param role in which the line has the role that it got
 * @param torn in which it is text that does not carry on the line before
 * @param opens in which an article begins with it
 */
record Shares(double role, double torn, double opens) {
  /** Of a line about which there is no doubt. */
  static final Shares SURE = new Shares(1, 0, 0);
}
