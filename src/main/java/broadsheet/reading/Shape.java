package broadsheet.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A pattern that starts where a text starts. It is tried only on texts whose first character can
 * begin it, which few lines of a page have.
 *
 * @param firsts every character that can begin it
 * @param seconds every character that can stand behind the first, or null for any
 * @param pattern the pattern
 */
record Shape(GlyphSet firsts, @Nullable GlyphSet seconds, Pattern pattern) {
  /**
   * A shape.
   *
   * @param firsts as {@link GlyphSet#of}
   * @param pattern as {@link Pattern}
   */
  static Shape of(String firsts, String pattern) {
    return new Shape(GlyphSet.of(firsts), null, Pattern.compile(pattern));
  }

  /** A shape of at least two characters; many lines have the first of them, few the second. */
  static Shape of(String firsts, String seconds, String pattern) {
    return new Shape(GlyphSet.of(firsts), GlyphSet.of(seconds), Pattern.compile(pattern));
  }

  private boolean may(String text) {
    return firsts.begins(text)
        && (seconds == null || (text.length() > 1 && seconds.has(text.charAt(1))));
  }

  /** Whether the text begins so. */
  boolean begins(String text) {
    return may(text) && pattern.matcher(text).lookingAt();
  }

  /** Whether the first so many characters of the text begin so. */
  boolean begins(String text, int reach) {
    return may(text) && pattern.matcher(text).region(0, Math.min(reach, text.length())).lookingAt();
  }

  /** Whether the whole text is so. */
  boolean is(String text) {
    return may(text) && pattern.matcher(text).matches();
  }

  /** Where the beginning that is so ends; -1 when the text does not begin so. */
  int end(String text) {
    if (!may(text)) {
      return -1;
    }
    Matcher matcher = pattern.matcher(text);
    return matcher.lookingAt() ? matcher.end() : -1;
  }
}
