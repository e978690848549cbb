package broadsheet.derive.reprints;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Sets that grow together (union-find); the smallest number of each stands for it. */
final class Unions {
  private final Map<Integer, Integer> parents = new HashMap<>();

  int first(int text) {
    int at = text;
    while (parents.getOrDefault(at, at) != at) {
      int above = parents.getOrDefault(at, at);
      parents.put(at, parents.getOrDefault(above, above));
      at = above;
    }
    return at;
  }

  void join(int one, int other) {
    int a = first(one);
    int b = first(other);
    parents.put(Math.max(a, b), Math.min(a, b));
    parents.putIfAbsent(Math.min(a, b), Math.min(a, b));
  }

  /** The sets, by their smallest number; each in order. */
  List<List<Integer>> groups() {
    Map<Integer, List<Integer>> groups = new TreeMap<>();
    parents.keySet().stream()
        .sorted()
        .forEach(t -> groups.computeIfAbsent(first(t), f -> new ArrayList<>()).add(t));
    return List.copyOf(groups.values());
  }
}
