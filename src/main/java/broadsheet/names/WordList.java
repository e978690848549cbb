package broadsheet.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/**
 * A set of short words that can be asked for at a place of a text.
 *
 * @param words the words
 * @param longest length of the longest
 */
record WordList(Set<String> words, int longest) {
  WordList(Set<String> words) {
    this(Set.copyOf(words), words.stream().mapToInt(String::length).max().orElse(0));
  }

  /**
   * A section of a table that lies beside this class: words parted by spaces, below {@code
   * [section]}.
   */
  static WordList section(String table, String section) {
    InputStream in = Objects.requireNonNull(WordList.class.getResourceAsStream(table), table);
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      Set<String> words = new HashSet<>();
      boolean inside = false;
      for (String line : lines.lines().filter(l -> !l.startsWith("#")).toList()) {
        if (line.startsWith("[")) {
          inside = line.equals("[" + section + "]");
        } else if (inside) {
          words.addAll(Set.of(line.split(" ")));
        }
      }
      return new WordList(words);
    } catch (IOException e) {
      throw new UncheckedIOException("the table " + table + " is damaged", e);
    }
  }

  boolean has(String word) {
    return words.contains(word);
  }

  /** Whether the text before a place ends with one of the words. */
  boolean endsAt(String text, int end) {
    for (int length = 1; length <= Math.min(longest, end); length++) {
      if (words.contains(text.substring(end - length, end))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the text from a place on begins with one of the words. */
  boolean beginsAt(String text, int begin) {
    return longestAt(text, begin) > 0;
  }

  /** Length of the longest of the words that stands at a place, or 0. */
  int longestAt(String text, int begin) {
    for (int length = Math.min(longest, text.length() - begin); length > 0; length--) {
      if (words.contains(text.substring(begin, begin + length))) {
        return length;
      }
    }
    return 0;
  }
}
