package broadsheet.derive.corrections;

/**
 * One character of a field and another that may have been printed there.
 *
 * @param field the whole text of the field
 * @param at which character
 * @param likely the other
 */
record Spot(String field, int at, char likely) {
  char printed() {
    return field.charAt(at);
  }

  /** What stands from {@code from} to {@code to} with the other character. */
  String changed(int from, int to) {
    StringBuilder changed = new StringBuilder(to - from).append(field, from, to);
    if (from <= at && at < to) {
      changed.setCharAt(at - from, likely);
    }
    return changed.toString();
  }

  /**
   * How often else the archive has the characters of {@code from} to {@code to} as printed: what it
   * has least often of their parts that hold the place.
   */
  int printedElsewhere(Usage usage, int from, int to) {
    return Math.max(0, least(usage, from, to, printed()) - 1);
  }

  /** How often the archive has them with the other character. */
  int likelyTimes(Usage usage, int from, int to) {
    return least(usage, from, to, likely);
  }

  /** The same for the best of the runs of so many characters that hold the place, as printed. */
  int printedElsewhere(Usage usage, int length) {
    return Math.max(0, most(usage, length, printed()) - 1);
  }

  /** The same with the other character. */
  int likelyTimes(Usage usage, int length) {
    return most(usage, length, likely);
  }

  private int least(Usage usage, int from, int to, char here) {
    if (from < 0 || to > field.length()) {
      return 0;
    }
    int least = Usage.MOST;
    int length = Math.min(Usage.LONGEST, to - from);
    for (int s = Math.max(from, at - length + 1); s <= at && s + length <= to; s++) {
      least = Math.min(least, usage.times(field, s, s + length, at, here));
    }
    return least;
  }

  private int most(Usage usage, int length, char here) {
    int most = 0;
    for (int s = Math.max(0, at - length + 1); s <= at && s + length <= field.length(); s++) {
      most = Math.max(most, usage.times(field, s, s + length, at, here));
    }
    return most;
  }
}
