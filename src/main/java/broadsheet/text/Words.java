package broadsheet.text;

import com.ibm.icu.util.CharsTrie;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
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
    static final WordTree WORDS = new WordTree();
    static final Pairs PAIRS = new Pairs();

    static {
      for (CharsTrie.Entry word : new CharsTrie(read(), 0)) {
        PAIRS.addWithin(word.chars);
        if (isHan(word.chars.charAt(0))) {
          WORDS.add(word.chars, word.value);
        }
      }
      for (String row : Table.lines("pairs.tsv")) {
        row.chars().skip(2).forEach(second -> more("" + row.charAt(0) + (char) second));
      }
    }

    private static void more(String pair) {
      PAIRS.addWithin(pair);
      WORDS.add(pair, MORE);
    }
  }

  /**
   * Reads the dictionary now, as whoever asks a word must wait for that otherwise.
   *
   * @return how many words and beginnings of words it has
   */
  public static int load() {
    return Dictionary.WORDS.size();
  }

  /** Cost of one word, or -1 for what is none. */
  public static int cost(CharSequence text, int from, int to) {
    WordTree words = Dictionary.WORDS;
    int node = words.first(text.charAt(from));
    for (int i = from + 1; i < to && node != WordTree.ROOT; i++) {
      node = words.next(node, text.charAt(i));
    }
    return node == WordTree.ROOT ? -1 : words.costAt(node);
  }

  /** All words of the dictionary. */
  static WordTree tree() {
    return Dictionary.WORDS;
  }

  /** All pairs of neighbours within words. */
  static Pairs pairs() {
    return Dictionary.PAIRS;
  }

  private static boolean isHan(char c) {
    return c >= FIRST_HAN && c <= LAST_HAN;
  }

  /** Whether the two Han characters stand side by side in some word. */
  public static boolean pair(char a, char b) {
    return Dictionary.PAIRS.contains(a, b);
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
