package broadsheet.reading;

/**
 * A run of the lines that the decoder labelled, by their index.
 *
 * @param first the first
 * @param last the last, which may be the first
 */
record Span(int first, int last) {
  boolean holds(int line) {
    return line >= first && line <= last;
  }
}
