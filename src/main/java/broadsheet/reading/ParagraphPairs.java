package broadsheet.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The pairs of neighbouring characters of finished paragraphs: which the page knows, and how many
 * of the rarer ones two paragraphs share. For the few questions that are asked of a page once it
 * has been read; while it is read, {@link Affinity} answers them faster.
 */
final class ParagraphPairs {
  private static final int REACH = 2000;

  private final List<Set<Integer>> byParagraph = new ArrayList<>();
  private final Map<Integer, Integer> spread = new HashMap<>();

  ParagraphPairs(List<String> texts) {
    for (String text : texts) {
      Set<Integer> pairs = pairs(text);
      byParagraph.add(pairs);
      pairs.forEach(pair -> spread.merge(pair, 1, Integer::sum));
    }
  }

  private static Set<Integer> pairs(String text) {
    Set<Integer> pairs = new HashSet<>();
    for (int i = 1; i < Math.min(REACH, text.length()); i++) {
      char a = text.charAt(i - 1);
      char b = text.charAt(i);
      if (Character.isLetterOrDigit(a) && Character.isLetterOrDigit(b)) {
        pairs.add(pair(a, b));
      }
    }
    return pairs;
  }

  private static int pair(char a, char b) {
    return a << 16 | b;
  }

  /** In how many paragraphs the pair of characters stands that a joint would make. */
  int known(char last, char first) {
    return spread.getOrDefault(pair(last, first), 0);
  }

  /** About 0 for strangers, 1 for parts of one text. */
  double between(int one, int other) {
    boolean less = byParagraph.get(one).size() < byParagraph.get(other).size();
    Set<Integer> small = byParagraph.get(less ? one : other);
    Set<Integer> large = byParagraph.get(less ? other : one);
    double shared = 0;
    double all = 0;
    for (int pair : small) {
      double weight = Math.log(1 + (double) byParagraph.size() / spread.getOrDefault(pair, 1));
      all += weight;
      shared += large.contains(pair) ? weight : 0;
    }
    return all == 0 ? 0 : shared / all;
  }
}
