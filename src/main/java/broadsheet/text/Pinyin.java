package broadsheet.text;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Pinyin of Han text without tones or spaces.
 *
 * <p>One table knows the commonest reading of each character, a small one the words in which a
 * character is read otherwise; the longest word wins.
 */
final class Pinyin {
  private static final char FIRST = '\u4E00';
  private static final char LAST = '\u9FFF';

  private final @Nullable String[] characters = new String[LAST - FIRST + 1];
  private final Map<String, String> words;
  private final int longest;

  /** Loads the tables. */
  Pinyin() {
    for (String[] row : rows("characters.tsv")) {
      row[1].chars().forEach(c -> characters[c - FIRST] = row[0]);
    }
    words =
        rows("words.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row[1]));
    longest = words.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  /** The reading of the whole; a character that has none is left as it is. */
  String read(String han) {
    StringBuilder pinyin = new StringBuilder();
    int at = 0;
    while (at < han.length()) {
      int word = wordAt(han, at);
      if (word > 0) {
        pinyin.append(words.get(han.substring(at, at + word)));
        at += word;
      } else {
        String reading = readingOf(han.charAt(at));
        pinyin.append(reading == null ? han.substring(at, at + 1) : reading);
        at++;
      }
    }
    return pinyin.toString();
  }

  /** The commonest reading of a character, or null. */
  @Nullable String readingOf(char c) {
    return c >= FIRST && c <= LAST ? characters[c - FIRST] : null;
  }

  /** Length of the longest word of the table at that place, or 0. */
  private int wordAt(String han, int at) {
    for (int length = Math.min(longest, han.length() - at); length > 0; length--) {
      if (words.containsKey(han.substring(at, at + length))) {
        return length;
      }
    }
    return 0;
  }

  private static List<String[]> rows(String table) {
    return Table.lines(table).stream().map(line -> line.split("\t", -1)).toList();
  }
}
