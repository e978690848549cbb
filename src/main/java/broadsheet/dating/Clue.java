package broadsheet.dating;

/**
 * Something that speaks for or against a proposal, in words.
 *
 * @param line 1-based line of the page, or 0 when it does not stand on the page
 * @param quote what is printed there, with a little of what stands around it; may be empty
 * @param says what it tells
 */
public record Clue(int line, String quote, String says) {
  private static final int AROUND = 10;
  private static final int LONGEST = 40;

  /** A clue from a stretch of a line, quoted with its surroundings. */
  static Clue at(int line, String text, int start, int end, String says) {
    int from = Math.max(0, start - AROUND);
    int to = Math.min(text.length(), Math.min(end + AROUND, from + LONGEST));
    from -= splits(text, from) ? 1 : 0;
    to += splits(text, to) ? 1 : 0;
    String quote = (from > 0 ? "…" : "") + text.substring(from, to);
    return new Clue(line, quote + (to < text.length() ? "…" : ""), says);
  }

  /** The same clue as another page of the issue quotes it. */
  Clue quotedFrom(String file) {
    String where = line == 0 ? file : file + " line " + line + ": " + quote;
    return new Clue(0, where, says);
  }

  private static boolean splits(String text, int at) {
    return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
  }

  /** {@code line 12: “…” says}. */
  @Override
  public String toString() {
    String where = line == 0 ? "" : "line " + line + ": ";
    return where + (quote.isEmpty() ? "" : "“" + quote + "” ") + says;
  }
}
