package broadsheet.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * A set of characters that is quick to ask: one bit for each. It is a record because the compiler
 * of the running program takes the fields of a record, and of no other class, for as constant as
 * they are; asking a set that is a constant then takes one look into memory instead of four.
 *
 * @param bits by character
 */
@SuppressWarnings("ArrayRecordComponent") // asked for each character, and never compared
record GlyphSet(long[] bits) {
  private GlyphSet() {
    this(new long[(Character.MAX_VALUE + 1) / Long.SIZE]);
  }

  /** The characters given; {@code 0-9} stands for all from the first to the last. */
  static GlyphSet of(String characters) {
    GlyphSet set = new GlyphSet();
    for (int i = 0; i < characters.length(); i++) {
      boolean range = i + 2 < characters.length() && characters.charAt(i + 1) == '-';
      char first = characters.charAt(i);
      i += range ? 2 : 0;
      for (int c = first; c <= characters.charAt(i); c++) {
        set.add(c);
      }
    }
    return set;
  }

  /** All characters that stand in the texts. */
  static GlyphSet holding(List<String> texts) {
    GlyphSet set = new GlyphSet();
    texts.forEach(text -> text.chars().forEach(set::add));
    return set;
  }

  /** All characters of which it is true. */
  static GlyphSet where(IntPredicate belongs) {
    GlyphSet set = new GlyphSet();
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      if (belongs.test(c)) {
        set.add(c);
      }
    }
    return set;
  }

  private void add(int c) {
    bits[c >>> 6] |= 1L << c;
  }

  boolean has(char c) {
    return (bits[c >>> 6] >>> c & 1) != 0;
  }

  /**
   * 1 if it is among them, else 0; told without a choice that the processor would have to guess.
   */
  int one(char c) {
    return (int) (bits[c >>> 6] >>> c) & 1;
  }

  /** Whether the text begins with one of them. */
  boolean begins(String text) {
    return !text.isEmpty() && has(text.charAt(0));
  }

  /** Whether the text ends with one of them. */
  boolean ends(String text) {
    return !text.isEmpty() && has(text.charAt(text.length() - 1));
  }

  /** Whether one of them stands in the text. */
  boolean in(String text) {
    return in(text, 0, text.length());
  }

  /** The parts of the text between those of its characters that are among them; none is empty. */
  List<String> split(String text) {
    if (!in(text)) {
      return text.isEmpty() ? List.of() : List.of(text);
    }
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || has(text.charAt(at))) {
        if (at > from) {
          parts.add(text.substring(from, at));
        }
        from = at + 1;
      }
    }
    return parts;
  }

  /** Whether one of them stands in the text from one place up to another, or its end. */
  boolean in(String text, int from, int to) {
    int end = Math.min(to, text.length());
    int at = from;
    while (at < end && !has(text.charAt(at))) {
      at++;
    }
    return at < end;
  }

  /** How many characters of the text are among them, up to the number given. */
  int count(String text, int most) {
    int count = 0;
    for (int i = 0; i < text.length() && count < most; i++) {
      count += has(text.charAt(i)) ? 1 : 0;
    }
    return count;
  }
}
