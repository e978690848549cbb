package broadsheet.derive;

import broadsheet.text.Stamp;

/**
 * How well a text was read by OCR, as far as that can be told from the text alone.
 *
 * @param percent about how many of a hundred characters are right, from 0 to 100; 100 where there
 *     are too few characters to tell
 * @param characters how many Han characters it has
 * @param misread how many of them a look-alike would make words of, and they make none
 * @param strange how many of them make no word with a neighbour, names and rare words included
 * @param unreadable how many characters are none of any script, or Latin in the midst of Han
 * @param torn how many paragraphs break off
 */
public record Quality(
    int percent, int characters, int misread, int strange, int unreadable, int torn) {
  /** Nothing to judge. */
  public static final Quality NONE = of(0, 0, 0, 0, 0);

  private static final int CLEAN = 98;
  private static final int FAIR = 94;

  /** In clean text so many of a thousand characters seem misread, and so many strange. */
  private static final double MISREAD_WHEN_CLEAN = 0.0008;

  private static final double STRANGE_WHEN_CLEAN = 0.25;

  /** A short text is judged as if it had that many more characters, all of them right. */
  private static final int BENEFIT_OF_DOUBT = 60;

  /** What a figure means to a reader. */
  public enum Band {
    /** Errors are rare. */
    CLEAN("clean"),
    /** A wrong character now and then. */
    FAIR("fair"),
    /** To be read with the scan beside it. */
    POOR("poor");

    private final String label;

    Band(String label) {
      this.label = label;
    }

    /** Its name in data and addresses. */
    public String label() {
      return label;
    }
  }

  /**
   * The figure for what was counted.
   *
   * <p>The curve was measured: of text with 0, 0.5, 1, 2, 5 and 10 of a hundred characters
   * exchanged for look-alikes, 0.1, 0.3, 0.5, 0.9, 2.0 and 3.3 of a hundred seem misread.
   */
  static Quality of(int characters, int misread, int strange, int unreadable, int torn) {
    double all = characters + BENEFIT_OF_DOUBT;
    double seen = Math.max(0, misread - characters * MISREAD_WHEN_CLEAN) / all;
    double odd = Math.max(0, strange - characters * STRANGE_WHEN_CLEAN) / all;
    double wrong = 2 * seen + 30 * seen * seen + odd + (unreadable + 0.5 * torn) / all;
    int percent = (int) Math.round(100 * (1 - Math.min(1, wrong)));
    return new Quality(percent, characters, misread, strange, unreadable, torn);
  }

  /** The two texts together. */
  Quality and(Quality other) {
    return of(
        characters + other.characters,
        misread + other.misread,
        strange + other.strange,
        unreadable + other.unreadable,
        torn + other.torn);
  }

  /** Tells it from any other. */
  long stamp() {
    Stamp stamp = new Stamp().add(percent).add(characters).add(misread);
    return stamp.add(strange).add(unreadable).add(torn).value();
  }

  /** What the figure means. */
  public Band band() {
    return percent >= CLEAN ? Band.CLEAN : percent >= FAIR ? Band.FAIR : Band.POOR;
  }
}
