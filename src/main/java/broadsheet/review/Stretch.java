package broadsheet.review;

import broadsheet.archive.Role;
import broadsheet.reading.LineReading;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Lines of one item that follow one another on the page, noise between them aside.
 *
 * @param places of its lines, at least one
 * @param begins whether the item begins with it; else it was put to an item that stands elsewhere
 * @param sure the surest of its lines: what is doubted of all of them is not any one line
 */
record Stretch(List<Integer> places, boolean begins, double sure) {
  Stretch {
    places = List.copyOf(places);
  }

  int first() {
    return places.get(0);
  }

  int last() {
    return places.get(places.size() - 1);
  }

  /** All lines of a page but noise, in the order of the page. */
  static List<Stretch> of(List<LineReading> lines) {
    List<Stretch> all = new ArrayList<>();
    List<Integer> open = new ArrayList<>();
    Set<String> begun = new HashSet<>();
    for (int place = 0; place < lines.size(); place++) {
      if (lines.get(place).role() == Role.NOISE) {
        continue;
      }
      String item = lines.get(place).item();
      if (!open.isEmpty() && !lines.get(open.get(0)).item().equals(item)) {
        all.add(stretch(open, lines, begun));
        open.clear();
      }
      open.add(place);
    }
    if (!open.isEmpty()) {
      all.add(stretch(open, lines, begun));
    }
    return all;
  }

  private static Stretch stretch(List<Integer> places, List<LineReading> lines, Set<String> begun) {
    double sure = places.stream().mapToDouble(p -> lines.get(p).confidence()).max().orElse(1);
    return new Stretch(places, begun.add(lines.get(places.get(0)).item()), sure);
  }
}
