package broadsheet.reading;

/**
 * A line and what it was taken for.
 *
 * @param seen the line and its features
 * @param state what the decoder took it for, or the joiner afterwards
 * @param shares how sure that is
 */
record Marked(LineFeatures seen, State state, Shares shares) {
  int index() {
    return seen.index();
  }

  boolean text() {
    return state.text();
  }

  /** Whether it is text that stops in the middle of a sentence. */
  boolean torn() {
    return text() && seen.torn();
  }

  /** Whether both are text and the next one carries this one's paragraph on. */
  boolean goesOnIn(Marked next) {
    return text() && next.text() && seen.goesOnIn(next.seen());
  }

  Marked as(State other) {
    return new Marked(seen, other, shares);
  }
}
