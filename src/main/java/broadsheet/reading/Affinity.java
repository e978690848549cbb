package broadsheet.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much two pieces speak of the same things: the pairs of characters that both hold, counted the
 * more the fewer pieces of the page hold them. Learned from the page itself.
 */
final class Affinity {
  private static final int REACH = 20_000;

  private final Map<Integer, Integer> spread = new HashMap<>();
  private final List<Set<Integer>> byPiece = new ArrayList<>();
  private final double pieces;

  Affinity(List<String> texts) {
    for (String text : texts) {
      Set<Integer> pairs = pairs(text);
      byPiece.add(pairs);
      pairs.forEach(p -> spread.merge(p, 1, Integer::sum));
    }
    pieces = Math.max(2, texts.size());
  }

  /** About 0 for strangers, 1 for parts of one text. */
  double between(String one, String other) {
    return between(pairs(one), pairs(other));
  }

  /** The same of two of the pieces, by their place. */
  double between(int one, int other) {
    return between(byPiece.get(one), byPiece.get(other));
  }

  private double between(Set<Integer> a, Set<Integer> b) {
    Set<Integer> small = a.size() < b.size() ? a : b;
    Set<Integer> large = a.size() < b.size() ? b : a;
    double shared = 0;
    double all = 0;
    for (Integer pair : small) {
      double weight = Math.log(1 + pieces / spread.getOrDefault(pair, 1));
      all += weight;
      shared += large.contains(pair) ? weight : 0;
    }
    return all == 0 ? 0 : shared / all;
  }

  /** On how many pieces of the page the pair of characters stands that a joint would make. */
  int known(char last, char first) {
    return spread.getOrDefault(last << 16 | first, 0);
  }

  private static Set<Integer> pairs(String text) {
    Set<Integer> out = new HashSet<>();
    for (int i = 1; i < Math.min(REACH, text.length()); i++) {
      char a = text.charAt(i - 1);
      char b = text.charAt(i);
      if (Character.isLetterOrDigit(a) && Character.isLetterOrDigit(b)) {
        out.add(a << 16 | b);
      }
    }
    return out;
  }
}
