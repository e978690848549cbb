package broadsheet.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * The keys that stand elsewhere in a part than they did, and where: for each article of which that
 * is true what {@link ArticleKeys} tells of it now, nothing if the key is gone from it.
 *
 * @param grams by mixed key, ascending as unsigned numbers, and article of the part
 * @param words by key and article
 */
record PartChanges(
    NavigableMap<Integer, Map<Integer, List<Long>>> grams,
    NavigableMap<String, Map<Integer, List<Long>>> words) {

  static PartChanges none() {
    return new PartChanges(new TreeMap<>(Integer::compareUnsigned), new TreeMap<>());
  }

  /** Adds an article, unless it is what it was. */
  void add(int document, FoldedArticle before, FoldedArticle now) {
    if (before.equals(now)) {
      return;
    }
    ArticleKeys was = ArticleKeys.of(before);
    ArticleKeys is = ArticleKeys.of(now);
    // What stands in a headline and what in a body is told apart, wherever in the text it is.
    boolean all = !headsOf(before.zones()).equals(headsOf(now.zones()));
    add(grams, document, differing(was.grams(), is.grams(), all), is.grams());
    add(words, document, differing(was.words(), is.words(), all), is.words());
  }

  private static List<Integer> headsOf(Zones zones) {
    return List.of(zones.kicker(), zones.headline(), zones.deck());
  }

  private static <K> Set<K> differing(
      Map<K, List<Long>> before, Map<K, List<Long>> now, boolean all) {
    Set<K> keys = new HashSet<>(before.keySet());
    keys.addAll(now.keySet());
    keys.removeIf(key -> !all && before.getOrDefault(key, List.of()).equals(now.get(key)));
    return keys;
  }

  private static <K> void add(
      Map<K, Map<Integer, List<Long>>> changes, int document, Set<K> keys, Map<K, List<Long>> now) {
    for (K key : keys) {
      changes
          .computeIfAbsent(key, k -> new HashMap<>())
          .put(document, now.getOrDefault(key, List.of()));
    }
  }
}
