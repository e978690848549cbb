package broadsheet.reading;

/**
 * What the sizes of the lines over an article tell, and the marks in them: a kicker is a short
 * phrase, a deck is longer than the headline and full of numbers, and what the headline says the
 * first sentences say again.
 */
@SuppressWarnings("EnumOrdinal") // what is seen is an array by feature
final class HeadSizes {
  private static final int LEAD = 100;
  private static final int RUN = 5;

  /** The first feature of each row of these. */
  private enum Row {
    KICKER(HeadFeature.KICKER_TO_6),
    HEADLINE(HeadFeature.HEADLINE_TO_6),
    DECK(HeadFeature.DECK_TO_6);

    private final int first;

    Row(HeadFeature first) {
      this.first = first.ordinal();
    }
  }

  private final String body;
  private final String lead;

  /**
   * Of one article.
   *
   * @param body the beginning of its text
   */
  HeadSizes(String body) {
    this.body = body;
    this.lead = body.substring(0, Math.min(LEAD, body.length()));
  }

  void kicker(double[] seen, String line, String below) {
    seen[HeadFeature.KICKER_OVER_MUCH_SHORTER.ordinal() + step(below.length() - line.length())]++;
    line(seen, line, Row.KICKER);
  }

  void headline(double[] seen, String line) {
    line(seen, line, Row.HEADLINE);
  }

  void deck(double[] seen, String line, String headline) {
    seen[HeadFeature.DECK_MUCH_SHORTER.ordinal() + step(line.length() - headline.length())]++;
    line(seen, line, Row.DECK);
  }

  private static int step(int longer) {
    if (longer < -1) {
      return longer <= -4 ? 0 : 1;
    }
    return longer <= 1 ? 2 : longer <= 3 ? 3 : longer <= 6 ? 4 : 5;
  }

  private static int size(int length) {
    if (length <= 10) {
      return length <= 6 ? 0 : length <= 8 ? 1 : 2;
    }
    return length <= 13 ? 3 : length <= 16 ? 4 : length <= 20 ? 5 : 6;
  }

  private void line(double[] seen, String line, Row row) {
    // in the order of the features of a row: seven sizes, the marks, what the text says
    int at = row.first;
    seen[at + size(line.length())]++;
    seen[at + 7] += line.indexOf('“') >= 0 ? 1 : 0;
    seen[at + 8] += line.indexOf('、') >= 0 ? 1 : 0;
    seen[at + 9] += line.indexOf('《') >= 0 ? 1 : 0;
    seen[at + 10] += line.endsWith("?") || line.endsWith("!") ? 1 : 0;
    seen[at + 11] += !line.isEmpty() && Glyphs.digit(line.charAt(0)) ? 1 : 0;
    seen[at + 12] += numbers(line) > 1 ? 1 : 0;
    if (!body.isEmpty()) {
      seen[at + 13] += share(line);
      seen[at + 14] += run(line) ? 1 : 0;
    }
  }

  private static int numbers(String line) {
    int count = 0;
    for (int i = 0; i < line.length(); i++) {
      boolean begins = i == 0 || !Glyphs.digit(line.charAt(i - 1));
      count += begins && Glyphs.digit(line.charAt(i)) ? 1 : 0;
    }
    return count;
  }

  /** How many of the line's pairs of characters the first sentences have. */
  private double share(String line) {
    int pairs = 0;
    int said = 0;
    for (int i = 1; i < line.length(); i++) {
      if (Glyphs.han(line.charAt(i - 1)) && Glyphs.han(line.charAt(i))) {
        pairs++;
        said += lead.contains(line.substring(i - 1, i + 1)) ? 1 : 0;
      }
    }
    return pairs == 0 ? 0 : (double) said / pairs;
  }

  private boolean run(String line) {
    for (int i = 0; i + RUN <= line.length(); i++) {
      if (body.contains(line.substring(i, i + RUN))) {
        return true;
      }
    }
    return false;
  }
}
