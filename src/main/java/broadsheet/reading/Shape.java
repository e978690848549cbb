package broadsheet.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern that starts where a text starts. It is tried only on texts whose first character can
 * begin it, which few lines of a page have.
 *
 * @param firsts every character that can begin it
 * @param pattern the pattern
 */
record Shape(GlyphSet firsts, Pattern pattern) {
  /**
   * A shape.
   *
   * @param firsts as {@link GlyphSet#of}
   * @param pattern as {@link Pattern}
   */
  static Shape of(String firsts, String pattern) {
    return new Shape(GlyphSet.of(firsts), Pattern.compile(pattern));
  }

  /** Whether the text begins so. */
  boolean begins(String text) {
    return firsts.begins(text) && pattern.matcher(text).lookingAt();
  }

  /** Whether the whole text is so. */
  boolean is(String text) {
    return firsts.begins(text) && pattern.matcher(text).matches();
  }

  /** Where the beginning that is so ends; -1 when the text does not begin so. */
  int end(String text) {
    if (!firsts.begins(text)) {
      return -1;
    }
    Matcher matcher = pattern.matcher(text);
    return matcher.lookingAt() ? matcher.end() : -1;
  }
}
