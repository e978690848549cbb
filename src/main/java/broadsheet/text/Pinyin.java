package broadsheet.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Pinyin of Han text without tones (ü as v).
 *
 * <p>One table knows the commonest reading of each character, a small one the words in which a
 * character is read otherwise; the longest word wins. A third has other readings of characters, as
 * surnames and names of places have them.
 */
public final class Pinyin {
  private static final char FIRST = '\u4E00';
  private static final char LAST = '\u9FFF';

  /** More ways to read a name than that are not told. */
  private static final int MOST_WAYS = 4;

  private final @Nullable String[] characters = new String[LAST - FIRST + 1];
  private final Map<String, List<String>> words = new HashMap<>();
  private final Map<String, List<String>> others = new HashMap<>();
  private final Set<String> syllables = new HashSet<>();
  private int longest;

  /** Loaded with the first Han character. */
  private static final class Tables {
    static final Pinyin PINYIN = new Pinyin();
  }

  /** Loads the tables. */
  Pinyin() {
    for (String[] row : rows("characters.tsv")) {
      syllables.add(row[0]);
      row[1].chars().forEach(c -> characters[c - FIRST] = row[0]);
    }
    for (String[] row : rows("words.tsv")) {
      words.put(row[0], parted(row[1], row[0].length()));
      longest = Math.max(longest, row[0].length());
    }
    for (String[] row : rows("other-readings.tsv")) {
      others.put(row[0], List.of(row[1].split(" ")));
    }
  }

  /**
   * The syllables of a text, one for each UTF-16 unit: the commonest reading of a Han character;
   * any other unit stands for itself.
   */
  public static List<String> syllables(String text) {
    return Tables.PINYIN.spelled(text);
  }

  /**
   * The ways to read a name, the commonest first: as {@link #syllables}, then with one character
   * after the other read as surnames or places have it.
   */
  public static List<List<String>> waysToRead(String name) {
    Pinyin pinyin = Tables.PINYIN;
    List<List<String>> ways = new ArrayList<>(List.of(pinyin.spelled(name)));
    for (int i = 0; i < name.length(); i++) {
      for (String other : pinyin.others.getOrDefault(name.substring(i, i + 1), List.of())) {
        List<String> way = new ArrayList<>(ways.get(0));
        way.set(i, other);
        if (ways.size() < MOST_WAYS && !ways.contains(way)) {
          ways.add(way);
        }
      }
    }
    return ways;
  }

  /** The reading of a character by itself, or null when the tables do not know it. */
  public static @Nullable String syllable(char c) {
    return Tables.PINYIN.readingOf(c) == null ? null : syllables(String.valueOf(c)).get(0);
  }

  /** The reading of the whole; a character that has none is left as it is. */
  static String pinyin(String han) {
    return Tables.PINYIN.read(han);
  }

  String read(String han) {
    return String.join("", spelled(han));
  }

  /** The commonest reading of a character, or null. */
  @Nullable String readingOf(char c) {
    return c >= FIRST && c <= LAST ? characters[c - FIRST] : null;
  }

  private List<String> spelled(String text) {
    List<String> out = new ArrayList<>(text.length());
    while (out.size() < text.length()) {
      int at = out.size();
      int word = wordAt(text, at);
      if (word > 0) {
        out.addAll(words.getOrDefault(text.substring(at, at + word), List.of()));
      } else {
        String reading = readingOf(text.charAt(at));
        out.add(reading == null ? text.substring(at, at + 1) : reading);
      }
    }
    return out;
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

  /** The letters of a word parted into so many syllables. */
  private List<String> parted(String letters, int parts) {
    List<String> found = partedFrom(letters, 0, parts);
    if (found == null) {
      throw new IllegalStateException("not " + parts + " syllables: " + letters);
    }
    return found;
  }

  private @Nullable List<String> partedFrom(String letters, int from, int parts) {
    if (parts == 0) {
      return from == letters.length() ? new ArrayList<>() : null;
    }
    for (int end = Math.min(from + 6, letters.length()); end > from; end--) {
      List<String> rest =
          syllables.contains(letters.substring(from, end))
              ? partedFrom(letters, end, parts - 1)
              : null;
      if (rest != null) {
        rest.add(0, letters.substring(from, end));
        return rest;
      }
    }
    return null;
  }

  private static List<String[]> rows(String table) {
    return Table.lines(table).stream().map(line -> line.split("\t", -1)).toList();
  }
}
