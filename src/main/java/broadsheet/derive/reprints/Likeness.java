package broadsheet.derive.reprints;

import java.util.function.BooleanSupplier;

/** How two articles are alike. */
enum Likeness {
  /** Printings of one text. */
  REPRINT,
  /** A passage of the one stands in the other, and hardly anywhere else. */
  PASSAGE,
  /** Nothing that could not be chance or a form. */
  NONE;

  /** Of a short text more must be shared: a sentence or a form is a good part of it. */
  private static final int SHORT = 150;

  /** No form is so long. */
  private static final int LONG = 400;

  private static final double ENOUGH = 0.58;
  private static final double ENOUGH_OF_SHORT = 0.64;

  /** Texts that share this much are the same, whoever else has their sentences. */
  static final double SAME = 0.8;

  /** Where many texts have this part of what two share, they are filled-in copies of one form. */
  private static final double FAMILIAR = 0.6;

  /** Copies of one filled-in form share this much. */
  private static final double COPY = 0.9;

  /** A passage that proves something has so many letters and is this part of the shorter text. */
  private static final int PASSAGE_LETTERS = 200;

  private static final double PASSAGE_SHARE = 0.5;

  /** Numbers that differ this often are what a form is filled with. */
  private static final double FILLED_IN = 0.4;

  private static final double MOSTLY_FILLED_IN = 0.5;

  private static final int FEW_BLANKS = 3;

  /**
   * What an overlap means.
   *
   * @param overlap of the two texts
   * @param familiar the part of the hashes they share that many texts have
   * @param common whether a text that is not the same has all that they share
   */
  static Likeness of(Overlap overlap, double familiar, BooleanSupplier common) {
    if (isForm(overlap.one()) && isForm(overlap.other())) {
      return NONE;
    }
    int letters = Math.min(overlap.one().letters(), overlap.other().letters());
    if (familiar >= FAMILIAR && letters < LONG) {
      return isCopy(overlap) ? REPRINT : NONE;
    }
    if (overlap.mutual() >= SAME) {
      return REPRINT;
    }
    if (overlap.mutual() >= (letters < SHORT ? ENOUGH_OF_SHORT : ENOUGH)) {
      return common.getAsBoolean() ? NONE : REPRINT;
    }
    boolean passage = overlap.shared() >= PASSAGE_LETTERS && overlap.contained() >= PASSAGE_SHARE;
    return passage && !common.getAsBoolean() ? PASSAGE : NONE;
  }

  /** Whether the two are the same but for wrong characters, numbers included. */
  private static boolean isCopy(Overlap overlap) {
    return overlap.mutual() >= COPY
        && overlap.one().filledIn() < FEW_BLANKS
        && overlap.other().filledIn() < FEW_BLANKS;
  }

  /** The same words around other numbers: forecasts, draws of a lottery, prices, notices. */
  private static boolean isForm(Overlap.Part part) {
    double filledIn = (double) part.filledIn() / (part.numerals() + part.filledIn() + 1);
    return part.blanks() >= FEW_BLANKS
        ? filledIn >= FILLED_IN
        : part.blanks() == FEW_BLANKS - 1 && filledIn >= MOSTLY_FILLED_IN;
  }
}
