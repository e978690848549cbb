package broadsheet.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/**
 * Where words of a text begin and end, by ICU's dictionary of Chinese.
 *
 * <p>Asked for a few words at a time: the dictionary is too slow for whole archives.
 */
public final class WordEdges {
  /** The dictionary looks at so many characters on each side. */
  private static final int AROUND = 16;

  private WordEdges() {}

  /**
   * A stretch of a text, with the rest of the words in which it begins and ends.
   *
   * <pre>
   * whole("今年的国际博物馆日", 4, 8) → 国际博物馆
   * </pre>
   *
   * @param text the text
   * @param from where the stretch begins, in units of UTF-16
   * @param to where it ends
   */
  public static String whole(String text, int from, int to) {
    int start = Math.max(0, from - AROUND);
    int end = Math.min(text.length(), to + AROUND);
    BreakIterator words = BreakIterator.getWordInstance(ULocale.SIMPLIFIED_CHINESE);
    words.setText(text.substring(start, end));
    int first = words.isBoundary(from - start) ? from - start : words.preceding(from - start);
    int last = words.isBoundary(to - start) ? to - start : words.following(to - start);
    return text.substring(start + first, start + last);
  }
}
