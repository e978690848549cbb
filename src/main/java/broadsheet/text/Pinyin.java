package broadsheet.text;

import com.ibm.icu.text.Transliterator;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Pinyin of Han text without tones or spaces.
 *
 * <p>ICU knows one reading of a character; a small table knows the words in which it is read
 * otherwise.
 *
 * @param words readings by word
 * @param longest number of characters of the longest word
 * @param han reads a single character
 */
record Pinyin(Map<String, String> words, int longest, Transliterator han) {
  static Pinyin load() {
    Map<String, String> words = readWords();
    int longest = words.keySet().stream().mapToInt(String::length).max().orElse(0);
    return new Pinyin(words, longest, Transliterator.getInstance("Han-Latin"));
  }

  String pinyin(String run) {
    StringBuilder pinyin = new StringBuilder();
    int at = 0;
    while (at < run.length()) {
      int length = wordAt(run, at);
      String piece =
          run.substring(at, at + Math.max(length, Character.charCount(run.codePointAt(at))));
      pinyin.append(length > 0 ? words.get(piece) : single(piece));
      at += piece.length();
    }
    return pinyin.toString();
  }

  /** Length of the longest word of the table at that place, or 0. */
  private int wordAt(String run, int at) {
    for (int length = Math.min(longest, run.length() - at); length > 0; length--) {
      if (words.containsKey(run.substring(at, at + length))) {
        return length;
      }
    }
    return 0;
  }

  private String single(String character) {
    String marked = han.transliterate(character).replaceAll("[üǖǘǚǜ]", "v");
    return Normalizer.normalize(marked, Normalizer.Form.NFD);
  }

  private static Map<String, String> readWords() {
    InputStream table = Objects.requireNonNull(Pinyin.class.getResourceAsStream("pinyin.tsv"));
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> cells[1]));
    } catch (IOException e) {
      throw new UncheckedIOException("the table of readings is damaged", e);
    }
  }
}
