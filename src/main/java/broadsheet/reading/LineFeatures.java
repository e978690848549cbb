package broadsheet.reading;

import broadsheet.archive.Column;
import broadsheet.source.SourceLine;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Everything that was seen of one line before any decision.
 *
 * @param index its place among the lines of the page, from 0
 * @param line the source line
 * @param folded its text as {@link Glyphs#fold}
 * @param core its text without a signature or jump at its end, folded
 * @param finish how it ends
 * @param jump the reference in it
 * @param signature who signs in it
 * @param district full name of the district it names
 * @param column the configured column it names, or a part of it
 * @param date the date it consists of
 * @param pairs its pairs of characters
 * @param titleLike whether it is short, and no sentence: a headline, subhead, label or name may be
 *     so
 * @param features what the decoder weighs; filled in two passes, then fixed
 */
record LineFeatures(
    int index,
    SourceLine line,
    String folded,
    String core,
    Finish finish,
    @Nullable Jump jump,
    @Nullable Signature signature,
    @Nullable String district,
    @Nullable Column column,
    @Nullable LocalDate date,
    LinePairs pairs,
    boolean titleLike,
    FeatureSet features) {
  /** How the text of a line ends. */
  enum Finish {
    /** With the end of a sentence. */
    SENTENCE,
    /** With a colon or semicolon: more follows, but in a new paragraph. */
    SOFT,
    /** With a comma. */
    COMMA,
    /** With none of these. */
    OPEN
  }

  private static final FeatureSet NO_TITLES =
      FeatureSet.of(
          Feature.INNER_STOP,
          Feature.SIGNED_LINE,
          Feature.CREDIT_LINE,
          Feature.EDITED_LINE,
          Feature.WROTE_AND_SHOT,
          Feature.AGENCY_LINE,
          Feature.DATE_ALONE,
          Feature.FURNITURE);
  private static final FeatureSet ROWS =
      FeatureSet.of(Feature.TABLE_ROW, Feature.NUMBERED, Feature.BULLET, Feature.SPEAKER);
  private static final GlyphSet HANGING = GlyphSet.of("的和与在是为将让把从对到由被一每见)");
  private static final int PARAGRAPH = 18;
  private static final int STUB = 5;
  private static final int LONG_ROW = 40;
  private static final FeatureSet NO_TEXTS =
      FeatureSet.of(Feature.SIGNED_LINE, Feature.CREDIT_LINE, Feature.FURNITURE);

  LineFeatures with(FeatureSet more) {
    FeatureSet all = features.and(more);
    return new LineFeatures(
        index, line, folded, core, finish, jump, signature, district, column, date, pairs,
        titleLike, all);
  }

  /** A part of this line as the file has it, with as many characters of text as are kept of it. */
  LineFeatures part(SourceLine own, int kept, boolean jumps) {
    String text = Glyphs.fold(own.text());
    String bare = text.substring(0, kept);
    Finish end = FeatureReader.finish(bare);
    Jump reference = jumps ? jump : null;
    boolean title = titleLike(text, bare, reference, features);
    return new LineFeatures(
        index, own, text, bare, end, reference, signature, district, column, date, pairs, title,
        features);
  }

  boolean has(Feature feature) {
    return features.has(feature);
  }

  int length() {
    return folded.length();
  }

  /** Asked of every line again and again, and so worked out once. */
  static boolean titleLike(String folded, String core, @Nullable Jump jump, FeatureSet features) {
    boolean sentence = FeatureReader.finish(core) == Finish.SENTENCE;
    return core.length() <= 45
        && (!sentence || (features.has(Feature.ENDS_ASKING) && core.length() <= 26))
        && !features.meets(NO_TITLES)
        && (jump == null || !jump.alone(folded));
  }

  /** Whether a paragraph stops here in the middle of a sentence. */
  boolean torn() {
    boolean cut = finish == Finish.OPEN || finish == Finish.COMMA;
    return cut && core.length() >= 12 && !features.meets(NO_TEXTS) && jump == null;
  }

  /**
   * Whether the next line of its text carries its paragraph on. A short one that only lacks its
   * stop may be a row, a verse or an item of a list.
   */
  boolean goesOnIn(LineFeatures next) {
    boolean rows = has(Feature.TABLE_ROW) || next.features.meets(ROWS);
    boolean cut = finish == Finish.OPEN || finish == Finish.COMMA;
    boolean other = features.meets(NO_TEXTS) && !has(Feature.DATELINE);
    boolean ends = jump != null || other || next.has(Feature.DATELINE);
    if (!cut || ends || (rows && length() < LONG_ROW)) {
      return false;
    }
    if (length() >= LONG_ROW && lostStop(next)) {
      return false;
    }
    return length() >= PARAGRAPH || (length() >= STUB && tells(next));
  }

  /**
   * Whether only its stop was lost: no word is cut, no figure, no pair of characters that the page
   * knows, no quote left open; and a sentence opens, or may where a clause ends.
   */
  boolean lostStop(LineFeatures next) {
    return finish == Finish.OPEN
        && !has(Feature.OPEN_QUOTE)
        && !HANGING.ends(core)
        && !WordPairs.word(core, next.core)
        && (ShortLines.opensSentence(next.core)
            || (has(Feature.STOPS_LIKE_CLAUSE) && mayOpen(next)));
  }

  /** Whether it begins as sentences do, those of this page or of any. */
  boolean mayOpenSentence() {
    return has(Feature.OPENS_LIKE_SENTENCE)
        || ShortLines.mayOpenSentence(core)
        || core.startsWith("“");
  }

  private boolean mayOpen(LineFeatures next) {
    char last = core.charAt(core.length() - 1);
    return next.mayOpenSentence()
        && !Character.isDigit(last)
        && pairs.page().find(last, next.core.charAt(0)) == PairIds.UNKNOWN;
  }

  /** Whether words say that it is the beginning of a sentence that the next line ends. */
  private boolean tells(LineFeatures next) {
    return finish == Finish.COMMA
        || has(Feature.INNER_COMMA)
        || has(Feature.INNER_STOP)
        || has(Feature.OPEN_QUOTE)
        || has(Feature.DATELINE)
        || has(Feature.NEXT_FITS)
        || WordPairs.word(core, next.core)
        || next.has(Feature.STARTS_TORN);
  }
}
