package broadsheet.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Which two neighbouring characters stand within a word rather than where two words meet. Of the
 * places where a paragraph can be cut, four in ten are such; where a headline ends and a text
 * begins, the two that meet are so in two cases of a hundred.
 */
final class WordPairs {
  private static final int BITS = 17;
  private static final int[] SLOTS = read();

  private WordPairs() {}

  /** Whether a word holds the two, one after the other. */
  static boolean word(char a, char b) {
    int pair = a << 16 | b;
    int at = slot(pair);
    while (SLOTS[at] != 0 && SLOTS[at] != pair) {
      at = at + 1 & SLOTS.length - 1;
    }
    return SLOTS[at] == pair;
  }

  /** Whether a word holds the last character of a text and the first of the next one. */
  static boolean word(String above, String below) {
    return !above.isEmpty()
        && !below.isEmpty()
        && word(above.charAt(above.length() - 1), below.charAt(0));
  }

  private static int[] read() {
    int[] slots = new int[1 << BITS];
    try (InputStream in = WordPairs.class.getResourceAsStream("word-pairs.tsv")) {
      String table = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      table.lines().filter(row -> !row.startsWith("#")).forEach(row -> put(slots, row));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return slots;
  }

  private static void put(int[] slots, String row) {
    for (int i = 2; i < row.length(); i++) {
      int pair = row.charAt(0) << 16 | row.charAt(i);
      int at = slot(pair);
      while (slots[at] != 0) {
        at = at + 1 & slots.length - 1;
      }
      slots[at] = pair;
    }
  }

  private static int slot(int pair) {
    return (pair * 0x9E3779B1) >>> (32 - BITS);
  }
}
