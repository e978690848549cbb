package broadsheet.search;

import broadsheet.text.Fold;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** Collects the grams and words of one issue with their places in the issue's text. */
final class IssueGrams {
  /** In the headline, in kicker or deck, in the body: bits of a single unit's posting. */
  static final int IN_HEADLINE = 1;

  static final int IN_OTHER_HEADS = 2;
  static final int IN_BODY = 4;

  private final Map<String, IntList> words = new TreeMap<>();
  private final int[] seenIn = new int[1 << 16];
  private final byte[] zonesOf = new byte[1 << 16];
  private final char[] units = new char[1 << 16];
  private long[] grams = new long[1 << 12];
  private int size;

  IssueGrams() {
    Arrays.fill(seenIn, -1);
  }

  /**
   * Adds an article.
   *
   * @param article its folded text
   * @param start place of its first unit
   * @param document its number in the issue
   */
  void add(FoldedArticle article, int start, int document) {
    String text = article.text();
    int seen = addPairs(text, start, document, article.zones());
    for (int i = 0; i < seen; i++) {
      long posting = ((long) document << 3) | zonesOf[units[i]];
      add(Gram.single(units[i]), posting);
    }
    addWords(text, start);
  }

  private int addPairs(String text, int start, int document, Zones zones) {
    int seen = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == FoldedArticle.END) {
        continue;
      }
      if (seenIn[c] != document) {
        seenIn[c] = document;
        zonesOf[c] = 0;
        units[seen++] = c;
      }
      zonesOf[c] |= (byte) zone(zones, i);
      char next = text.charAt(i + 1);
      if (next != FoldedArticle.END) {
        add(Gram.pair(c, next), start + (long) i);
      }
    }
    return seen;
  }

  private static int zone(Zones zones, int at) {
    if (zones.inBody(at)) {
      return IN_BODY;
    }
    return zones.inHeadline(at) ? IN_HEADLINE : IN_OTHER_HEADS;
  }

  private void add(int key, long place) {
    if (size == grams.length) {
      grams = Arrays.copyOf(grams, size * 2);
    }
    grams[size++] = ((long) Gram.mixed(key) << 32) | place;
  }

  private void addWords(String text, int start) {
    int word = -1;
    for (int i = 0; i < text.length(); i++) {
      if (Fold.isWord(text.charAt(i))) {
        word = word < 0 ? i : word;
      } else if (word >= 0) {
        addWord(text.substring(word, i), start + word);
        word = -1;
      }
    }
  }

  private void addWord(String word, int place) {
    for (WordKeys.Key key : WordKeys.of(word)) {
      words.computeIfAbsent(key.key(), k -> new IntList()).add(place + key.offset());
    }
  }

  /** The grams of pairs and single units, ascending by mixed key as a signed number, and place. */
  long[] sorted() {
    long[] all = Arrays.copyOf(grams, size);
    Arrays.sort(all);
    return all;
  }

  /** The words with their places. */
  Map<String, IntList> words() {
    return words;
  }

  /** Gives the grams of pairs and single units to the spill. */
  void spillTo(GramSpill spill, int issue) throws IOException {
    spill.add(issue, grams, size);
  }

  /** Gives the words to the sink, as their keys sort. */
  void writeWords(PostingsSink sink) throws IOException {
    for (Map.Entry<String, IntList> word : words.entrySet()) {
      sink.accept(word.getValue().postings(word.getKey()));
    }
  }
}
