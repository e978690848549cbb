package broadsheet.dating;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Says how much each of many clues counts.
 *
 * <p>Clues of one kind are not independent: ten reports of one day are one newsroom. So a date
 * counts once a kind, and n loosely told dates together count as the root of n. Reports are weighed
 * day by day ({@link DayModel}).
 */
final class Weighing {
  private Weighing() {}

  private record Once(MentionKind kind, PrintedDate date) {}

  static List<Mention> byKind(List<Mention> mentions) {
    Set<Once> seen = new HashSet<>();
    Map<MentionKind, Integer> counts = new HashMap<>();
    List<Mention> once = new ArrayList<>();
    for (Mention mention : mentions) {
      if (seen.add(new Once(mention.kind(), mention.date()))) {
        counts.merge(mention.kind(), 1, Integer::sum);
        once.add(mention);
      }
    }
    return once.stream()
        .map(m -> m.weighing(weight(m.kind(), counts.getOrDefault(m.kind(), 1))))
        .toList();
  }

  private static double weight(MentionKind kind, int count) {
    return kind.weight() / (kind.isLoose() ? Math.sqrt(count) : 1);
  }
}
