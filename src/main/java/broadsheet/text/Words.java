package broadsheet.text;

import com.ibm.icu.util.BytesTrie;
import com.ibm.icu.util.CharsTrie;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Objects;

/**
 * How usual words of Chinese are, simplified and traditional.
 *
 * <p>Costs are in tenths of a nat: ten times the negative natural logarithm of how often the word
 * is among all words. The words are those that ICU breaks Chinese text by ({@code cjdict}, some
 * 316,000, of which 255,000 are Han); they are read from ICU's own jar, so that no copy of them has
 * to be kept. Words of two characters that it lacks are in {@code pairs.tsv} beside this class.
 * What is cheap is usual: 的 costs 31, 社会 78, 篙 105.
 */
public final class Words {
  /** What a character costs that is no word. */
  public static final int UNKNOWN = 130;

  /** What a word of two characters costs that only the table of pairs knows. */
  private static final int MORE = 115;

  /** The longest word looked for. */
  public static final int LONGEST = 6;

  private static final String DICTIONARY = "/com/ibm/icu/impl/data/icudata/brkitr/cjdict.dict";

  /** ICU's mark of a dictionary whose keys are UTF-16 units. */
  private static final int OF_CHARS = 1;

  private static final char FIRST_HAN = '\u4E00';
  private static final char LAST_HAN = '\u9FFF';

  private Words() {}

  /** The dictionary is read once, when it is first asked. */
  private static final class Dictionary {
    /**
     * ICU's trie as it lies in its file; a reader of it keeps its place, so each look-up has one.
     */
    static final String TRIE = read();

    /** Where the trie stands after each first character, for that is half of every look-up. */
    static final long[] FIRST = first(new CharsTrie(TRIE, 0));

    static final Pairs PAIRS = Pairs.of(new CharsTrie(TRIE, 0));

    static final Pairs MORE = Pairs.of(Table.lines("pairs.tsv"));
  }

  /** Cost of one word, or -1 for what is none. */
  public static int cost(CharSequence text, int from, int to) {
    int[] costs = new int[to - from + 1];
    if (costs(text, from, to, costs)) {
      return costs[to - from] >= 0 || to - from != 2
          ? costs[to - from]
          : isMore(text, from) ? MORE : -1;
    }
    return to - from == 2 && isMore(text, from) ? MORE : -1;
  }

  /**
   * Costs of all words that begin at a place; -1 where none of that length does.
   *
   * @param costs filled by length, {@code costs[1]} is of the single character, which always has
   *     one
   */
  static void costsAt(CharSequence text, int from, int to, int[] costs) {
    costs(text, from, Math.min(to, from + costs.length - 1), costs);
    if (costs[1] < 0) {
      costs[1] = UNKNOWN;
    }
    if (costs[2] < 0 && from + 1 < to && isMore(text, from)) {
      costs[2] = MORE;
    }
  }

  private static boolean isMore(CharSequence text, int at) {
    return Dictionary.MORE.contains(text.charAt(at), text.charAt(at + 1));
  }

  private static boolean costs(CharSequence text, int from, int to, int[] costs) {
    Arrays.fill(costs, -1);
    long state = stateAfter(text.charAt(from));
    if (state == 0) {
      return false;
    }
    CharsTrie words = new CharsTrie(Dictionary.TRIE, 0).resetToState64(state);
    BytesTrie.Result at = words.current();
    for (int i = from + 1; at.matches(); i++) {
      if (at.hasValue()) {
        costs[i - from] = words.getValue();
      }
      if (i >= to || !at.hasNext()) {
        return true;
      }
      at = words.next(text.charAt(i));
    }
    return false;
  }

  private static long stateAfter(char first) {
    return first >= FIRST_HAN && first <= LAST_HAN ? Dictionary.FIRST[first - FIRST_HAN] : 0;
  }

  private static long[] first(CharsTrie words) {
    long[] states = new long[LAST_HAN - FIRST_HAN + 1];
    for (char c = FIRST_HAN; c <= LAST_HAN; c++) {
      if (words.reset().next(c).matches()) {
        states[c - FIRST_HAN] = words.getState64();
      }
    }
    return states;
  }

  /** Whether the two Han characters stand side by side in some word. */
  public static boolean pair(char a, char b) {
    return Dictionary.PAIRS.contains(a, b) || Dictionary.MORE.contains(a, b);
  }

  private static String read() {
    try (InputStream in = Words.class.getResourceAsStream(DICTIONARY)) {
      ByteBuffer file = ByteBuffer.wrap(Objects.requireNonNull(in).readAllBytes());
      int header = file.getShort(0) & 0xFFFF;
      int from = header + file.getInt(header);
      int to = header + file.getInt(header + 12);
      int type = file.getInt(header + 16) & 7;
      if (type != OF_CHARS) {
        throw new IllegalStateException("ICU's dictionary of Chinese has another form");
      }
      return file.slice(from, to - from).asCharBuffer().toString();
    } catch (IOException e) {
      throw new UncheckedIOException("ICU's dictionary of Chinese cannot be read", e);
    }
  }
}
