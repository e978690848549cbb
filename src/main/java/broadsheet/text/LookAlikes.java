package broadsheet.text;

import org.jspecify.annotations.Nullable;

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
    static final @Nullable String[] BY_CHARACTER = read();
  }

  /** Whether the two are easily taken for one another. */
  public static boolean alike(char a, char b) {
    return of(a).indexOf(b) >= 0;
  }

  /** What a character is easily taken for, the likest first; empty for most. */
  public static String of(char c) {
    String row = Rows.BY_CHARACTER[c];
    return row == null ? "" : row;
  }

  private static @Nullable String[] read() {
    @Nullable String[] rows = new @Nullable String[1 << Character.SIZE];
    for (String line : Table.lines("look-alikes.tsv")) {
      rows[line.charAt(0)] = line.substring(2);
    }
    return rows;
  }
}
