package broadsheet.shredder;

import broadsheet.reading.LineReading;
import broadsheet.reading.PageReading;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which item of a reading stands for which item of the truth: those pairs that share the most
 * lines, each item in one pair.
 */
record Matching(Map<String, String> readOfTruth) {
  /** Pairs the items, those with the greatest overlap first. */
  static Matching of(Labelling truth, PageReading reading) {
    Map<Integer, String> read = new HashMap<>();
    reading.lines().forEach((LineReading l) -> read.put(l.line(), l.item()));
    Map<List<String>, Integer> shared = new HashMap<>();
    for (Labelling.Line line : truth.lines()) {
      String other = read.get(line.number());
      if (other != null) {
        shared.merge(List.of(line.item(), other), 1, Integer::sum);
      }
    }
    Comparator<Map.Entry<List<String>, Integer>> most = Map.Entry.comparingByValue();
    Map<String, String> pairs = new HashMap<>();
    Set<String> taken = new HashSet<>();
    shared.entrySet().stream()
        .sorted(most.reversed().thenComparing(e -> e.getKey().toString()))
        .map(Map.Entry::getKey)
        .forEach(
            pair -> {
              if (!pairs.containsKey(pair.get(0)) && taken.add(pair.get(1))) {
                pairs.put(pair.get(0), pair.get(1));
              }
            });
    return new Matching(pairs);
  }

  /** Whether an item that was read stands for one of the truth. */
  boolean stands(String read) {
    return readOfTruth.containsValue(read);
  }

  boolean same(String truth, String read) {
    return read.equals(readOfTruth.get(truth));
  }
}
