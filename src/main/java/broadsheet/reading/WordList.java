package broadsheet.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A list of words, any of which may stand anywhere in a text; a record for the same reason as
 * {@link GlyphSet}.
 *
 * @param firsts what words begin with
 * @param seconds the second characters of words
 * @param singles words of one character
 * @param longest number of characters of the longest
 * @param starts the first two characters of words, in order
 * @param words by place of their start, longest first
 */
@SuppressWarnings("ArrayRecordComponent") // asked for each character, and never compared
record WordList(
    GlyphSet firsts,
    GlyphSet seconds,
    GlyphSet singles,
    int longest,
    int[] starts,
    String[][] words) {
  static WordList of(Collection<String> list) {
    StringBuilder heads = new StringBuilder();
    StringBuilder nexts = new StringBuilder();
    StringBuilder alone = new StringBuilder();
    Map<Integer, List<String>> byStart = new TreeMap<>();
    for (String word : list) {
      heads.append(word.charAt(0));
      if (word.length() == 1) {
        alone.append(word);
      } else {
        nexts.append(word.charAt(1));
        byStart.computeIfAbsent(start(word, 0), s -> new ArrayList<>()).add(word);
      }
    }
    byStart.values().forEach(w -> w.sort((a, b) -> b.length() - a.length()));
    return new WordList(
        GlyphSet.of(heads.toString()),
        GlyphSet.of(nexts.toString()),
        GlyphSet.of(alone.toString()),
        list.stream().mapToInt(String::length).max().orElse(0),
        byStart.keySet().stream().mapToInt(s -> s).toArray(),
        byStart.values().stream().map(w -> w.toArray(String[]::new)).toArray(String[][]::new));
  }

  /** The words, parted by spaces. */
  static WordList of(String words) {
    return of(List.of(words.split(" ")));
  }

  /** Whether one of the words stands in the text. */
  boolean in(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (firsts.has(text.charAt(at)) && length(text, at) > 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether the text ends with one of the words. */
  boolean ends(String text) {
    for (int at = Math.max(0, text.length() - longest); at < text.length(); at++) {
      if (firsts.has(text.charAt(at)) && at + length(text, at) == text.length()) {
        return true;
      }
    }
    return singles.ends(text);
  }

  /** Number of characters of the longest word that stands at that place of the text, or 0. */
  int length(String text, int at) {
    char first = text.charAt(at);
    if (at + 1 < text.length() && firsts.has(first) && seconds.has(text.charAt(at + 1))) {
      int place = Arrays.binarySearch(starts, start(text, at));
      for (int i = 0; place >= 0 && i < words[place].length; i++) {
        if (text.startsWith(words[place][i], at)) {
          return words[place][i].length();
        }
      }
    }
    return singles.has(first) ? 1 : 0;
  }

  private static int start(String text, int at) {
    return text.charAt(at) << 16 | text.charAt(at + 1);
  }
}
