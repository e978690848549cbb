package broadsheet.search;

import java.util.List;

/**
 * A part of the index that is written.
 *
 * @param name of its folder, made of how many articles of which length its issues have
 * @param seal made of what its issues hold
 * @param shards how many shards of grams it has
 * @param sampled bytes of the grams of the first buckets, from which the shards follow
 * @param frequent its frequent pairs
 * @param firstWords the first word of each of its shards of words
 * @param documents how many articles it has
 * @param bundles how many bundles of texts
 */
public record IndexedPart(
    String name,
    String seal,
    int shards,
    List<Integer> sampled,
    FrequentPairs.Told frequent,
    List<String> firstWords,
    int documents,
    int bundles) {
  public IndexedPart {
    sampled = List.copyOf(sampled);
    firstWords = List.copyOf(firstWords);
  }
}
