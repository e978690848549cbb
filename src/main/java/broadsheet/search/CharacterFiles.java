package broadsheet.search;

import broadsheet.text.Fold;
import broadsheet.text.LookAlikes;
import broadsheet.text.Pinyin;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Writes what a reader may have to know of characters, whatever the archive: their syllables, and
 * which look alike. Brought only when a reader finds little.
 *
 * <p>Of look-alikes only the likest are told, two of each common character and one of any other
 * that GB 2312 has, and only common ones, because OCR takes the rare for the common.
 */
final class CharacterFiles {
  private static final char FIRST = '\u4E00';
  private static final char LAST = '\u9FFF';

  /** Its first level are the 3,755 common characters, its second 3,008 less common ones. */
  private static final Charset GB2312 = Charset.forName("GB2312");

  private static final int FIRST_OF_LEVEL_1 = 0xB0;
  private static final int FIRST_OF_LEVEL_2 = 0xD8;

  private CharacterFiles() {}

  /** What all archives have, worked out once. */
  private static final class Known {
    static final byte[] SYLLABLES = syllables();
    static final byte[] LOOK_ALIKES = pairs();
  }

  static void write(IndexFiles files) throws IOException {
    files.put("syllables", IndexFiles.Kind.CHARACTERS, Known.SYLLABLES);
    files.put("look-alikes", IndexFiles.Kind.CHARACTERS, Known.LOOK_ALIKES);
  }

  /** Of each syllable its characters by their gaps. */
  private static byte[] syllables() {
    TreeMap<String, List<Integer>> rows = new TreeMap<>();
    for (char c = FIRST; c <= LAST; c++) {
      String syllable = Pinyin.syllable(c);
      if (level(c) > 0 && syllable != null) {
        rows.computeIfAbsent(syllable, s -> new ArrayList<>()).add((int) c);
      }
    }
    Bytes out = new Bytes().varint(rows.size());
    rows.forEach((syllable, characters) -> gaps(0, characters, out.string(syllable)));
    return out.toArray();
  }

  /**
   * Three lists of pairs: those of which each is the other's likest, of which one is, all others. A
   * row is how far a character is from the one before, and by their gaps those behind it.
   */
  private static byte[] pairs() {
    Map<Character, int[]> alike = new TreeMap<>();
    for (char c = FIRST; c <= LAST; c++) {
      if (level(c) > 0 && lookAlikes(c).length > 0) {
        alike.put(c, lookAlikes(c));
      }
    }
    List<TreeMap<Integer, TreeSet<Integer>>> lists =
        List.of(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
    Set<Integer> known = new HashSet<>();
    for (int pass = 0; pass < lists.size(); pass++) {
      for (Map.Entry<Character, int[]> row : alike.entrySet()) {
        char c = row.getKey();
        int at = pass == 2 ? 1 : 0;
        boolean told = at < row.getValue().length && at < 3 - level(c);
        char other = told ? (char) row.getValue()[at] : c;
        boolean fits = pass > 0 || alike.getOrDefault(other, new int[1])[0] == c;
        // Both ways are one pair, under the character that comes first.
        if (told && fits && known.add(Math.min(c, other) << 16 | Math.max(c, other))) {
          lists
              .get(pass)
              .computeIfAbsent(Math.min(c, other), k -> new TreeSet<>())
              .add(Math.max(c, other));
        }
      }
    }
    Bytes out = new Bytes();
    lists.forEach(list -> encode(list, out));
    return out.toArray();
  }

  private static void encode(Map<Integer, ? extends Set<Integer>> rows, Bytes out) {
    out.varint(rows.size());
    int last = 0;
    for (Map.Entry<Integer, ? extends Set<Integer>> row : rows.entrySet()) {
      gaps(row.getKey(), row.getValue(), out.varint(row.getKey() - last));
      last = row.getKey();
    }
  }

  private static void gaps(int before, Collection<Integer> numbers, Bytes out) {
    out.varint(numbers.size());
    int last = before;
    for (int number : numbers) {
      out.varint(number - last);
      last = number;
    }
  }

  /** The common characters that look like one, the likest first; none of a form of another. */
  private static int[] lookAlikes(char c) {
    if (folded(c) != c) {
      return new int[0];
    }
    return LookAlikes.of(c)
        .chars()
        .map(other -> folded((char) other))
        .filter(other -> other != c && level((char) other) == 1)
        .distinct()
        .toArray();
  }

  private static char folded(char c) {
    return Fold.fold(String.valueOf(c)).charAt(0);
  }

  /** 1 for common characters, 2 for less common ones, 0 for all others. */
  private static int level(char c) {
    byte[] code = String.valueOf(c).getBytes(GB2312);
    int row = code.length == 2 ? code[0] & 0xFF : 0;
    return row < FIRST_OF_LEVEL_1 ? 0 : row < FIRST_OF_LEVEL_2 ? 1 : 2;
  }
}
