package broadsheet.dating;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A choice among few names: clues give log odds to names, and "none of these" stands as well.
 *
 * @see Guess
 */
final class Ballot {
  /** What "none of these" weighs, in log odds. */
  private final double none;

  private final Map<String, Double> weights = new TreeMap<>();
  private final List<Vote> votes = new ArrayList<>();

  private record Vote(String name, double weight, Clue clue) {}

  Ballot(double none) {
    this.none = none;
  }

  /** A name that may be chosen, with what it weighs before any clue. */
  void candidate(String name, double weight) {
    weights.putIfAbsent(name, weight);
  }

  /** A clue for (or, below 0, against) a name; a new name becomes a candidate. */
  void vote(String name, double weight, Clue clue) {
    weights.merge(name, weight, Double::sum);
    votes.add(new Vote(name, weight, clue));
  }

  List<String> candidates() {
    return List.copyOf(weights.keySet());
  }

  /**
   * The likeliest name.
   *
   * @param least below this probability nothing is proposed
   */
  Guess<String> decide(double least) {
    double sum = Math.exp(none);
    for (double weight : weights.values()) {
      sum += Math.exp(weight);
    }
    List<Guess.Choice<String>> choices = new ArrayList<>();
    for (Map.Entry<String, Double> e : weights.entrySet()) {
      choices.add(new Guess.Choice<>(e.getKey(), Math.exp(e.getValue()) / sum));
    }
    choices.sort(Comparator.comparingDouble(c -> -c.probability()));
    if (choices.isEmpty()) {
      return new Guess<>(null, 0, List.of(), List.of());
    }
    Guess.Choice<String> best = choices.get(0);
    boolean proposed = best.probability() >= least;
    List<Guess.Choice<String>> others =
        choices.stream().skip(proposed ? 1 : 0).filter(c -> c.probability() >= 0.05).toList();
    return new Guess<>(
        proposed ? best.value() : null, best.probability(), others, clues(best.value()));
  }

  private List<Clue> clues(String name) {
    return votes.stream()
        .filter(v -> v.name.equals(name))
        .sorted(Comparator.comparingDouble(v -> -v.weight))
        .map(v -> v.clue)
        .toList();
  }
}
