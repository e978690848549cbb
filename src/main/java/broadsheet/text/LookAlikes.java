package broadsheet.text;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * Characters that look alike in small print, which OCR therefore confuses: 篙 and 篇, 未 and 末.
 *
 * <p>The table {@code look-alikes.tsv} says how it was made. Being alike is mutual, and no
 * character is its own look-alike. Characters beyond the basic plane have none.
 */
public final class LookAlikes {
  private LookAlikes() {}

  /** The table is read once, when it is first asked. */
  private static final class Rows {
    static final Map<Character, String> BY_CHARACTER = read();
  }

  /** Whether the two are easily taken for one another. */
  public static boolean alike(char a, char b) {
    return of(a).indexOf(b) >= 0;
  }

  /** What a character is easily taken for, the likest first; empty for most. */
  public static String of(char c) {
    return Rows.BY_CHARACTER.getOrDefault(c, "");
  }

  private static Map<Character, String> read() {
    return Table.lines("look-alikes.tsv").stream()
        .collect(Collectors.toUnmodifiableMap(line -> line.charAt(0), line -> line.substring(2)));
  }
}
