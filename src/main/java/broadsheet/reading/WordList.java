package broadsheet.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A list of words, any of which may stand anywhere in a text. */
final class WordList {
  private final GlyphSet firsts;
  private final GlyphSet seconds;
  private final GlyphSet singles;
  private final Map<Character, List<String>> byFirst = new HashMap<>();
  private final int longest;

  private WordList(String[] words) {
    StringBuilder heads = new StringBuilder();
    StringBuilder nexts = new StringBuilder();
    StringBuilder alone = new StringBuilder();
    for (String word : words) {
      heads.append(word.charAt(0));
      (word.length() == 1 ? alone : nexts).append(word.charAt(Math.min(1, word.length() - 1)));
      byFirst.computeIfAbsent(word.charAt(0), c -> new ArrayList<>()).add(word);
    }
    longest = Stream.of(words).mapToInt(String::length).max().orElse(0);
    firsts = GlyphSet.of(heads.toString());
    seconds = GlyphSet.of(nexts.toString());
    singles = GlyphSet.of(alone.toString());
  }

  /** The words, parted by spaces. */
  static WordList of(String words) {
    return new WordList(words.split(" "));
  }

  /** Whether one of the words stands in the text. */
  boolean in(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (firsts.has(text.charAt(at)) && startsAt(text, at)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the text ends with one of the words. */
  boolean ends(String text) {
    for (int at = Math.max(0, text.length() - longest); at < text.length(); at++) {
      for (String word : byFirst.getOrDefault(text.charAt(at), List.of())) {
        if (at + word.length() == text.length() && text.endsWith(word)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean startsAt(String text, int at) {
    if (singles.has(text.charAt(at))) {
      return true;
    }
    if (at + 1 == text.length() || !seconds.has(text.charAt(at + 1))) {
      return false;
    }
    for (String word : byFirst.getOrDefault(text.charAt(at), List.of())) {
      if (text.startsWith(word, at)) {
        return true;
      }
    }
    return false;
  }
}
