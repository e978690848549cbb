package broadsheet.search;

import broadsheet.text.Fold;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * Collects the ends of headlines of one issue, from which suggestions are made.
 *
 * <pre>
 * 城东临时静默解除 → 城东临时静默解除, 东临时静默解除, 临时静默解除, … 解除
 * </pre>
 *
 * <p>A tail stops at punctuation and after {@link #LONGEST} units; none begins within a Latin word.
 * Sorted, all continuations of what a reader has typed stand together.
 */
final class HeadlineTails {
  static final int LONGEST = 12;
  private final Map<String, IntList> tails = new TreeMap<>();

  /**
   * Adds a headline.
   *
   * @param headline folded
   * @param document number of its article within the issue
   */
  void add(String headline, int document) {
    for (int i = 0; i + 1 < headline.length(); i++) {
      char c = headline.charAt(i);
      boolean starts =
          isText(c) && !(i > 0 && Fold.isWord(c) && Fold.isWord(headline.charAt(i - 1)));
      if (starts && !Character.isLowSurrogate(c)) {
        addTail(headline.substring(i, end(headline, i)), document);
      }
    }
  }

  private void addTail(String tail, int document) {
    if (tail.length() < 2) {
      return;
    }
    IntList documents = tails.computeIfAbsent(tail, t -> new IntList());
    if (!documents.endsWith(document)) {
      documents.add(document);
    }
  }

  void writeTo(PostingsSink sink) throws IOException {
    for (Map.Entry<String, IntList> tail : tails.entrySet()) {
      sink.accept(tail.getValue().postings(tail.getKey()));
    }
  }

  private static int end(String headline, int start) {
    int end = start;
    while (end < headline.length()
        && end < start + LONGEST
        && (isText(headline.charAt(end)) || headline.charAt(end) == ' ')) {
      end++;
    }
    return headline.charAt(end - 1) == ' ' || Character.isHighSurrogate(headline.charAt(end - 1))
        ? end - 1
        : end;
  }

  private static boolean isText(char c) {
    return Fold.isWord(c) || Fold.isHan(c) || Character.isSurrogate(c);
  }
}
