package broadsheet.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What one article has for the index.
 *
 * @param grams by mixed key: the places of a pair in its text, the zones of a single unit
 * @param words by key: the places
 */
record ArticleKeys(Map<Integer, List<Long>> grams, Map<String, List<Long>> words) {
  static ArticleKeys of(FoldedArticle article) {
    IssueGrams all = new IssueGrams();
    all.add(article, 0, 0);
    Map<Integer, List<Long>> grams = new HashMap<>();
    for (long gram : all.sorted()) {
      grams
          .computeIfAbsent((int) (gram >>> 32), key -> new ArrayList<>())
          .add(gram & PartTexts.PLACE);
    }
    Map<String, List<Long>> words = new HashMap<>();
    all.words().forEach((key, places) -> words.put(key, longs(places)));
    return new ArticleKeys(grams, words);
  }

  private static List<Long> longs(IntList places) {
    List<Long> longs = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      longs.add((long) places.get(i));
    }
    return longs;
  }
}
