package broadsheet.shredder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a page has drawn from the lists so far: an entry comes again only when its list is used up,
 * and no long sentence is said twice.
 */
final class Draws {
  private static final int LONG = 10;

  private final Phrases phrases;
  private final Dice dice;
  private final Map<String, List<String>> left = new HashMap<>();
  private final Set<String> said = new HashSet<>();
  private final Set<String> used = new HashSet<>();

  Draws(Phrases phrases, Dice dice) {
    this.phrases = phrases;
    this.dice = dice;
  }

  /** The next entry of a list. */
  String next(String list) {
    List<String> rest = left.computeIfAbsent(list, this::shuffled);
    if (rest.isEmpty()) {
      rest.addAll(shuffled(list));
    }
    return rest.remove(rest.size() - 1);
  }

  private List<String> shuffled(String list) {
    return dice.shuffled(phrases.list(list));
  }

  /** All entries, those with most in common with the model first, but for some chance. */
  List<String> alike(String list, String model) {
    Set<String> traits = phrases.traits(model);
    record Ranked(String entry, double rank) {}
    List<Ranked> out = new ArrayList<>();
    for (String entry : phrases.list(list)) {
      double rank = dice.between(0, 100) / 100.0;
      for (String trait : phrases.traits(entry)) {
        rank += !traits.contains(trait) ? 0 : trait.startsWith("{") ? 3 : 1;
      }
      out.add(new Ranked(entry, rank));
    }
    out.sort(Comparator.comparingDouble(Ranked::rank).reversed());
    return out.stream().map(Ranked::entry).toList();
  }

  /** The same without those that the page has used. */
  List<String> unused(String list, String model) {
    return alike(list, model).stream().filter(entry -> !used.contains(entry)).toList();
  }

  /** Remembers that the page has used an entry. */
  void use(String entry) {
    used.add(entry);
  }

  /** Whether the page has not yet said this; from now on it has. */
  boolean fresh(String sentence) {
    return sentence.length() < LONG || said.add(sentence);
  }
}
