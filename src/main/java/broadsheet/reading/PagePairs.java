package broadsheet.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The pairs of characters of a page: which it knows, and how far what stands below a line speaks of
 * the same things as what stands above. Only the first characters of a line count, so that time
 * grows with the number of lines.
 */
final class PagePairs {
  private static final int REACH = 400;
  private static final int WINDOW = 3;

  private final List<Set<Integer>> byLine = new ArrayList<>();
  private final Map<Integer, Integer> spread = new HashMap<>();
  private final List<LineFeatures> lines;

  PagePairs(List<LineFeatures> lines) {
    this.lines = lines;
    for (LineFeatures line : lines) {
      Set<Integer> pairs = pairs(line.core());
      byLine.add(pairs);
      pairs.forEach(p -> spread.merge(p, 1, Integer::sum));
    }
  }

  /** Whether the pair that the two lines make where they meet stands elsewhere on the page. */
  boolean fits(LineFeatures above, LineFeatures below) {
    String end = above.core();
    String start = below.core();
    if (end.isEmpty() || start.isEmpty()) {
      return false;
    }
    char a = end.charAt(end.length() - 1);
    char b = start.charAt(0);
    return Glyphs.han(a) && Glyphs.han(b) && spread.getOrDefault(a << 16 | b, 0) > 0;
  }

  /**
   * Share of what is said around the line that is said on both its sides, rare pairs counting more;
   * -1 when there is too little text to tell.
   */
  double cohesion(int index) {
    boolean title = lines.get(index).titleLike();
    int window = title ? WINDOW : WINDOW - 1;
    Set<Integer> above = gather(index - 1, -1, window);
    Set<Integer> below = gather(title ? index + 1 : index, 1, window);
    if (above.size() < 40 || below.size() < 40) {
      return -1;
    }
    Set<Integer> small = above.size() < below.size() ? above : below;
    Set<Integer> large = above.size() < below.size() ? below : above;
    double shared = 0;
    double all = 0;
    for (Integer pair : small) {
      double weight = Math.log(1 + lines.size() / (double) spread.getOrDefault(pair, 1));
      all += weight;
      shared += large.contains(pair) ? weight : 0;
    }
    return shared / all;
  }

  private Set<Integer> gather(int from, int step, int window) {
    Set<Integer> out = new HashSet<>();
    int taken = 0;
    for (int at = from; at >= 0 && at < lines.size() && taken < window; at += step) {
      if (Math.abs(at - from) > 2 * WINDOW) {
        break;
      }
      if (!lines.get(at).titleLike()) {
        out.addAll(byLine.get(at));
        taken++;
      }
    }
    return out;
  }

  private static Set<Integer> pairs(String text) {
    Set<Integer> out = new HashSet<>();
    for (int i = 1; i < Math.min(REACH, text.length()); i++) {
      char a = text.charAt(i - 1);
      char b = text.charAt(i);
      if (Glyphs.han(a) && Glyphs.han(b)) {
        out.add(a << 16 | b);
      }
    }
    return out;
  }
}
