package broadsheet.search;

import broadsheet.text.Fold;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * Collects the grams and words of one issue with their places in the text.
 *
 * <p>Every unit of a field begins a gram of two units; the last one's second unit is {@link
 * FoldedArticle#END}. Each run of word characters is a word besides.
 */
final class Grams {
  private final Map<String, IntList> words = new TreeMap<>();
  private long[] grams = new long[1 << 12];
  private int size;

  /**
   * Adds a piece of text that ends with a field.
   *
   * @param text folded fields, each with its end
   * @param start place of its first unit
   */
  void add(String text, int start) {
    int word = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != FoldedArticle.END) {
        addGram(c, text.charAt(i + 1), start + i);
      }
      if (Fold.isWord(c)) {
        word = word < 0 ? i : word;
      } else if (word >= 0) {
        addWord(text.substring(word, i), start + word);
        word = -1;
      }
    }
  }

  private void addGram(char first, char second, int place) {
    if (size == grams.length) {
      grams = Arrays.copyOf(grams, size * 2);
    }
    // The sign is turned so that the order of longs is the order of the keys.
    grams[size++] = ((long) first << 48 | (long) second << 32 | place) ^ Long.MIN_VALUE;
  }

  private void addWord(String word, int place) {
    for (WordKeys.Key key : WordKeys.of(word)) {
      words.computeIfAbsent(key.key(), k -> new IntList()).add(place + key.offset());
    }
  }

  /** Gives all of them to the sink: words first, as their keys sort, then grams. */
  void writeTo(PostingsSink sink) throws IOException {
    for (Map.Entry<String, IntList> word : words.entrySet()) {
      sink.accept(word.getValue().postings(word.getKey()));
    }
    Arrays.sort(grams, 0, size);
    IntList places = new IntList();
    for (int i = 0; i < size; i++) {
      places.add((int) grams[i]);
      if (i + 1 == size || grams[i] >>> 32 != grams[i + 1] >>> 32) {
        sink.accept(places.postings(key(grams[i])));
        places.clear();
      }
    }
  }

  private static String key(long gram) {
    long key = gram ^ Long.MIN_VALUE;
    return new String(new char[] {(char) (key >>> 48), (char) (key >>> 32)});
  }
}
