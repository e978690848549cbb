package broadsheet.dating;

/**
 * What a date does where it stands; {@code offsets.tsv} says what each tells of the paper's day.
 */
enum MentionKind {
  FOLIO,
  LONE,
  FILE_NAME,
  FOLDER_NAME,
  DATELINE,
  OPENING,
  DISTRICT,
  SIGNED,
  CAPTION,
  FORECAST,
  TODAY,
  YESTERDAY,
  DAY_BEFORE,
  TOMORROW,
  TOLD,
  HISTORY,
  AHEAD,
  SAME_TEXT,
  SAME_PAGE,
  JUMP,
  FEAST,
  NEAR_FEAST;

  private static final double SOFT = 0.8;

  /** Whether it is the day of something that a paper reports as it closes. */
  boolean isReport() {
    return switch (this) {
      case DATELINE, OPENING, DISTRICT, CAPTION, SIGNED -> true;
      default -> false;
    };
  }

  /** Whether it is of what lies behind, so that the newest of its like tells most. */
  boolean isPast() {
    return isReport() || this == TOLD;
  }

  /** Whether many of the kind stand on a page that have little to do with each other. */
  boolean isLoose() {
    return this == TOLD || this == HISTORY || this == AHEAD;
  }

  /**
   * How much a clue of this kind counts beside those of other kinds: what a report says depends on
   * what the next one says, a folio or the name of a file on neither.
   */
  double weight() {
    return isHard() || this == LONE ? 1 : SOFT;
  }

  /** Whether it says which day the paper is of, and always with a year. */
  boolean isHard() {
    return switch (this) {
      case FOLIO, FILE_NAME, FOLDER_NAME, SAME_PAGE, JUMP -> true;
      default -> false;
    };
  }
}
