package broadsheet.derive.corrections;

/** Why a character is probably wrong. */
public sealed interface Reason {
  /**
   * The two characters look alike in print.
   *
   * @param printed what stands there
   * @param likely what is easily taken for it
   */
  record LookAlike(String printed, String likely) implements Reason {}

  /**
   * The two characters sound alike.
   *
   * @param printed what stands there
   * @param likely what is spoken the same
   */
  record SoundAlike(String printed, String likely) implements Reason {}

  /**
   * As printed it makes no word, otherwise it does.
   *
   * @param printed the character with its neighbours
   * @param likely the same with the proposed character
   */
  record NoWord(String printed, String likely) implements Reason {}

  /**
   * The archive writes it otherwise.
   *
   * @param printed the words as they stand here
   * @param times how often else the archive has them so
   * @param likely the words as they usually stand
   * @param usual how often the archive has them so
   */
  record Usual(String printed, int times, String likely, int usual) implements Reason {}

  /**
   * The same article, or else the same issue, writes it otherwise.
   *
   * @param likely the words as they stand there
   * @param times how often
   * @param article whether in the same article
   */
  record Nearby(String likely, int times, boolean article) implements Reason {}

  /**
   * Another printing of the same text has it otherwise.
   *
   * @param article id of the article there
   * @param likely what stands there, empty for nothing
   */
  record OtherPrinting(String article, String likely) implements Reason {}

  /**
   * The rarer of two look-alikes: OCR takes the rare for the usual and hardly ever the reverse.
   *
   * @param printed the usual character
   * @param likely the rare one
   */
  record RareForUsual(String printed, String likely) implements Reason {}

  /**
   * Latin letters or strokes in the midst of Chinese that stand for a character of another kind.
   *
   * @param printed what stands there
   * @param likely what it stands for
   */
  record Stray(String printed, String likely) implements Reason {}
}
