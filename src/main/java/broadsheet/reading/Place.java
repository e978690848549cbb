package broadsheet.reading;

/** Where a line of a column of type stands in its paragraph. */
enum Place {
  /** The first of several lines. */
  FIRST,
  MIDDLE,
  /** The last of several lines. */
  LAST,
  /** A line for itself: a headline, a signature, a paragraph of one line. */
  ALONE;

  /** Whether the line carries on the one above it. */
  boolean carriesOn() {
    return this == MIDDLE || this == LAST;
  }

  /** Whether the line below carries this one on. */
  boolean goesOn() {
    return this == FIRST || this == MIDDLE;
  }
}
