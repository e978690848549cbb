package broadsheet.reading;

import broadsheet.archive.HeadlineGroup;
import java.util.HashSet;
import java.util.Set;

/** Compares headlines and texts by the pairs of characters they share. */
final class Titles {
  private Titles() {}

  /** All lines over an item without white space and signs of width. */
  static String bare(ItemReading item) {
    HeadlineGroup heads = item.heads();
    String kicker = heads.kicker() == null ? "" : heads.kicker();
    String headline = heads.headline() == null ? "" : heads.headline();
    String column = item.column() == null ? "" : item.column();
    String all = kicker + headline + String.join("", heads.deck());
    return Glyphs.bare(all.isEmpty() ? column : all);
  }

  /** Share of the shorter text's pairs of characters that the longer one holds, 0 to 1. */
  static double likeness(String one, String other) {
    Set<String> a = pairs(one);
    Set<String> b = pairs(other);
    Set<String> small = a.size() <= b.size() ? a : b;
    Set<String> large = a.size() <= b.size() ? b : a;
    if (small.isEmpty()) {
      return 0;
    }
    long shared = small.stream().filter(large::contains).count();
    return (double) shared / small.size();
  }

  private static Set<String> pairs(String text) {
    Set<String> out = new HashSet<>();
    for (int i = 2; i <= Math.min(4000, text.length()); i++) {
      out.add(text.substring(i - 2, i));
    }
    return out;
  }
}
