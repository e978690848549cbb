package broadsheet.check;

import broadsheet.archive.Location;
import broadsheet.problem.Problem;
import broadsheet.problem.Problem.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Collects what is found, from several threads; keeps of each kind only the first so many by place,
 * so that neither a ruined site nor the order of the threads shows in memory or in the output.
 */
final class Findings {
  private final int limit;
  private final Map<Fault, PriorityQueue<Problem>> kept = new EnumMap<>(Fault.class);
  private final Map<Fault, Long> counts = new EnumMap<>(Fault.class);

  Findings(int limit) {
    this.limit = limit;
  }

  void add(Fault fault, Location at, String what) {
    add(fault, at, what, "");
  }

  synchronized void add(Fault fault, Location at, String what, String hint) {
    counts.merge(fault, 1L, Long::sum);
    PriorityQueue<Problem> first =
        kept.computeIfAbsent(fault, any -> new PriorityQueue<>(Comparator.reverseOrder()));
    first.add(fault.at(at, what, hint));
    if (first.size() > limit) {
      first.remove();
    }
  }

  /** All that is kept, by place, each cut list followed by a word on what it leaves out. */
  synchronized List<Problem> problems() {
    List<Problem> all = new ArrayList<>();
    kept.values().forEach(all::addAll);
    all.sort(Comparator.naturalOrder());
    for (Fault fault : kept.keySet()) {
      long more = counts.getOrDefault(fault, 0L) - limit;
      if (more > 0) {
        Location last = kept.get(fault).peek().at();
        all.add(fault.at(last, "and " + more + " more " + fault.many(), ""));
      }
    }
    return all;
  }

  synchronized long count(Severity severity) {
    return counts.entrySet().stream()
        .filter(entry -> entry.getKey().severity() == severity)
        .mapToLong(Map.Entry::getValue)
        .sum();
  }
}
