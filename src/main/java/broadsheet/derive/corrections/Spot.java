package broadsheet.derive.corrections;

/**
 * One character of a field and another that may have been printed there.
 *
 * @param field the whole text of the field
 * @param changed the same with the other character
 * @param at which character
 */
record Spot(String field, String changed, int at) {
  static Spot of(String field, int at, char likely) {
    return new Spot(field, field.substring(0, at) + likely + field.substring(at + 1), at);
  }

  char printed() {
    return field.charAt(at);
  }

  char likely() {
    return changed.charAt(at);
  }

  /**
   * How often else the archive has the characters of {@code from} to {@code to} as printed: what it
   * has least often of their parts that hold the place.
   */
  int printedElsewhere(Usage usage, int from, int to) {
    return Math.max(0, least(usage, field, from, to) - 1);
  }

  /** How often the archive has them with the other character. */
  int likelyTimes(Usage usage, int from, int to) {
    return least(usage, changed, from, to);
  }

  /** The same for the best of the runs of so many characters that hold the place, as printed. */
  int printedElsewhere(Usage usage, int length) {
    return Math.max(0, most(usage, field, length) - 1);
  }

  /** The same with the other character. */
  int likelyTimes(Usage usage, int length) {
    return most(usage, changed, length);
  }

  private int least(Usage usage, String text, int from, int to) {
    if (from < 0 || to > text.length()) {
      return 0;
    }
    int least = Usage.MOST;
    int length = Math.min(Usage.LONGEST, to - from);
    for (int s = from; s + length <= to; s++) {
      if (s <= at && at < s + length) {
        least = Math.min(least, usage.times(text, s, s + length));
      }
    }
    return least;
  }

  private int most(Usage usage, String text, int length) {
    int most = 0;
    for (int s = Math.max(0, at - length + 1); s <= at && s + length <= text.length(); s++) {
      most = Math.max(most, usage.times(text, s, s + length));
    }
    return most;
  }
}
