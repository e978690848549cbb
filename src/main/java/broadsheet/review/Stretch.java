package broadsheet.review;

import broadsheet.archive.Role;
import broadsheet.reading.LineReading;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lines of one item that follow one another on the page, noise between them aside.
 *
 * @param places of its lines, at least one
 * @param begins whether the item begins with it; else it was put to an item that stands elsewhere
 * @param sure the surest of its lines that no editor has settled: what is doubted of all of them is
 *     not any one line
 */
record Stretch(List<Integer> places, boolean begins, double sure) {
  private static final Set<Role> HEADS =
      EnumSet.of(Role.KICKER, Role.HEADLINE, Role.DISTRICT, Role.COLUMN);

  Stretch {
    places = List.copyOf(places);
  }

  int first() {
    return places.get(0);
  }

  int last() {
    return places.get(places.size() - 1);
  }

  /**
   * Where each item of a page begins: with its headline group, for text may stand above it, else
   * with its first line.
   */
  static Map<String, Integer> openings(List<LineReading> lines) {
    Map<String, Integer> firsts = new HashMap<>();
    Map<String, Integer> heads = new HashMap<>();
    for (int place = 0; place < lines.size(); place++) {
      LineReading line = lines.get(place);
      if (line.role() != Role.NOISE) {
        firsts.putIfAbsent(line.item(), place);
      }
      if (HEADS.contains(line.role())) {
        heads.putIfAbsent(line.item(), place);
      }
    }
    firsts.putAll(heads);
    return firsts;
  }

  /** All lines of a page but noise, in the order of the page. */
  static List<Stretch> of(List<LineReading> lines) {
    List<Stretch> all = new ArrayList<>();
    List<Integer> open = new ArrayList<>();
    Map<String, Integer> openings = openings(lines);
    for (int place = 0; place < lines.size(); place++) {
      if (lines.get(place).role() == Role.NOISE) {
        continue;
      }
      String item = lines.get(place).item();
      boolean begins = openings.getOrDefault(item, -1) == place;
      boolean other = !open.isEmpty() && !lines.get(open.get(0)).item().equals(item);
      if (!open.isEmpty() && (begins || other)) {
        all.add(stretch(open, lines, openings));
        open.clear();
      }
      open.add(place);
    }
    if (!open.isEmpty()) {
      all.add(stretch(open, lines, openings));
    }
    return all;
  }

  private static Stretch stretch(
      List<Integer> places, List<LineReading> lines, Map<String, Integer> openings) {
    int first = places.get(0);
    double sure =
        places.stream()
            .mapToDouble(p -> lines.get(p).confidence())
            .filter(c -> c < 1)
            .max()
            .orElse(1);
    return new Stretch(places, openings.getOrDefault(lines.get(first).item(), -1) == first, sure);
  }
}
