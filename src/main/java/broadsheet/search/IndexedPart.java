package broadsheet.search;

import java.util.List;

/**
 * A part of the index that is written.
 *
 * @param name of its folder, made of what its issues hold
 * @param shards how many shards of grams it has
 * @param frequent mixed keys of its frequent pairs, as {@link FrequentPairs} takes them
 * @param firstWords the first word of each of its shards of words
 * @param documents how many articles it has
 * @param bundles how many bundles of texts
 */
public record IndexedPart(
    String name,
    int shards,
    List<Integer> frequent,
    List<String> firstWords,
    int documents,
    int bundles) {
  public IndexedPart {
    frequent = List.copyOf(frequent);
    firstWords = List.copyOf(firstWords);
  }
}
