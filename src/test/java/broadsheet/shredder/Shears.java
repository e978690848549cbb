package broadsheet.shredder;

import broadsheet.archive.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Cuts boxes at the ends of columns of type, and puts the pieces in the order in which an engine
 * read them.
 */
final class Shears {
  private static final int LONG_PARAGRAPH = 60;
  private static final int LONG_ARTICLE = 220;

  private final Damage damage;
  private final Dice dice;
  private final List<Leg> legs = new ArrayList<>();

  Shears(Damage damage, Dice dice) {
    this.damage = damage;
    this.dice = dice;
  }

  /** Strips that were read in one go; {@code at} is where among the boxes of the page. */
  private record Leg(double at, List<Strip> strips) {}

  /** The strips of a page in the order in which they were read. */
  List<Strip> read(List<Box> boxes) {
    List<List<Strip>> cut = new ArrayList<>();
    boxes.forEach(box -> cut.add(cut(box.strips())));
    boolean shifted = false;
    for (int i = 0; i < boxes.size(); i++) {
      Box box = boxes.get(i);
      boolean interrupts = box.small() && dice.chance(rate(Phenomenon.INTERRUPTED));
      if (interrupts && i > 0 && isLong(boxes.get(i - 1))) {
        legs.add(new Leg(i - 1 + 0.3, cut.get(i)));
        split(i - 1, cut.get(i - 1));
      } else if (isLong(box)) {
        shifted = place(i, boxes, cut, shifted);
        continue;
      } else {
        legs.add(new Leg(i, cut.get(i)));
      }
      shifted = false;
    }
    legs.sort(Comparator.comparingDouble(Leg::at));
    return legs.stream().flatMap(leg -> leg.strips().stream()).toList();
  }

  /** Makes room in an article that is already placed. */
  private void split(int at, List<Strip> strips) {
    boolean whole = legs.removeIf(leg -> leg.at() == at && leg.strips() == strips);
    if (whole) {
      Halves halves = halves(strips, 0.5);
      legs.add(new Leg(at, halves.first()));
      legs.add(new Leg(at + 0.5, halves.second()));
    }
  }

  /** Whether the next box alternates with this one is returned. */
  private boolean place(int i, List<Box> boxes, List<List<Strip>> cut, boolean shifted) {
    List<Strip> strips = cut.get(i);
    double toss = dice.between(0, 999_999) / 1e6;
    if (shifted) {
      Halves halves = halves(strips, 0.7);
      legs.add(new Leg(i - 0.6, halves.first()));
      legs.add(new Leg(i + 0.1, halves.second()));
      return false;
    }
    if ((toss -= rate(Phenomenon.TORN_LATER)) < 0) {
      tear(strips, i, i + 0.6 + dice.between(0, Math.max(0, Math.min(5, boxes.size() - 2 - i))));
    } else if ((toss -= rate(Phenomenon.TORN_ABOVE)) < 0) {
      tear(strips, i, i - 0.4 - dice.between(0, Math.min(4, i)));
    } else if ((toss -= rate(Phenomenon.STRANDED)) < 0) {
      int head = firstRunning(strips);
      legs.add(new Leg(i, strips.subList(0, head)));
      int far = dice.between(0, Math.max(0, Math.min(4, boxes.size() - 2 - i)));
      legs.add(new Leg(i + 0.6 + far, strips.subList(head, strips.size())));
    } else if ((toss -= rate(Phenomenon.SWAPPED)) < 0) {
      int head = firstRunning(strips);
      Halves halves = halves(strips.subList(head, strips.size()), 0.8);
      legs.add(new Leg(i, strips.subList(0, head)));
      legs.add(new Leg(i + 0.2, halves.first()));
      legs.add(new Leg(i + 0.1, halves.second()));
    } else if ((toss -= rate(Phenomenon.INTERLEAVED)) < 0
        && i + 1 < boxes.size()
        && isLong(boxes.get(i + 1))) {
      Halves halves = halves(strips, 0.7);
      legs.add(new Leg(i, halves.first()));
      legs.add(new Leg(i + 0.7, halves.second()));
      return true;
    } else {
      legs.add(new Leg(i, strips));
    }
    return false;
  }

  private void tear(List<Strip> strips, double first, double second) {
    Halves halves = halves(strips, 0.85);
    legs.add(new Leg(first, halves.first()));
    legs.add(new Leg(second, halves.second()));
  }

  private double rate(Phenomenon phenomenon) {
    return damage.rate(phenomenon);
  }

  private static boolean isLong(Box box) {
    List<Strip> running = box.strips().stream().filter(Strip::running).toList();
    int length = running.stream().mapToInt(Strip::length).sum();
    return box.items().size() == 1
        && !box.small()
        && running.size() >= 2
        && length >= LONG_ARTICLE
        && running.stream().anyMatch(s -> s.length() >= LONG_PARAGRAPH);
  }

  private static int firstRunning(List<Strip> strips) {
    for (int i = 0; i < strips.size(); i++) {
      if (strips.get(i).running()) {
        return i;
      }
    }
    return strips.size();
  }

  private record Halves(List<Strip> first, List<Strip> second) {}

  /** Two halves, parted within a paragraph as often as {@code within} says. */
  private Halves halves(List<Strip> strips, double within) {
    List<Integer> places = new ArrayList<>();
    int first = firstRunning(strips);
    boolean inside = dice.chance(within);
    for (int i = first; i < strips.size(); i++) {
      Strip strip = strips.get(i);
      boolean fits =
          inside
              ? strip.running() && strip.length() >= LONG_PARAGRAPH
              : i > first && strip.running() && !strip.joins();
      if (fits) {
        places.add(i);
      }
    }
    if (places.isEmpty()) {
      return inside ? new Halves(strips, List.of()) : halves(strips, 1);
    }
    int at = dice.of(places);
    List<Strip> before = new ArrayList<>(strips.subList(0, at));
    List<Strip> after = new ArrayList<>(strips.subList(inside ? at + 1 : at, strips.size()));
    if (inside) {
      Strip strip = strips.get(at);
      String head = torn(strip.text(), dice);
      before.add(strip.text(head));
      after.add(0, strip.rest(strip.text().substring(head.length())));
    }
    return new Halves(before, after);
  }

  private List<Strip> cut(List<Strip> strips) {
    List<Strip> out = new ArrayList<>();
    for (Strip strip : strips) {
      boolean cut = strip.running() && strip.length() >= LONG_PARAGRAPH;
      if (cut && dice.chance(rate(Phenomenon.CUT))) {
        String head = torn(strip.text(), dice);
        out.add(strip.text(head));
        out.add(strip.rest(strip.text().substring(head.length())));
      } else {
        out.add(strip);
      }
    }
    return out;
  }

  /**
   * The beginning of a paragraph that is cut where a line of its column of type ends; never behind
   * the end of a sentence, never within a name.
   */
  static String torn(String text, Dice dice) {
    int width = dice.between(13, 24);
    int lines = Math.max(1, (Tag.length(text) + 2) / width);
    int wanted = dice.between(1, lines) * width - 2;
    wanted = Math.max(10, Math.min(wanted, Tag.length(text) - 2));
    int at = offset(text, wanted);
    while (at < text.length() - 2 && !mayBreak(text, at)) {
      at++;
    }
    while (at > 8 && !mayBreak(text, at)) {
      at--;
    }
    return text.substring(0, at);
  }

  /** Where that many visible characters end. */
  static int offset(String text, int visible) {
    int seen = 0;
    int at = 0;
    while (at < text.length() && (seen < visible || Tag.closes(text.charAt(at)))) {
      seen += Tag.invisible(text.charAt(at)) ? 0 : 1;
      at++;
    }
    return at;
  }

  /**
   * Printers begin no line with a comma; a break after a full stop cannot be told; and a break at a
   * space would lose it.
   */
  private static boolean mayBreak(String text, int at) {
    char before = text.charAt(at - 1);
    char after = text.charAt(at);
    return "。！？；：”』）!?;:)…".indexOf(before) < 0
        && "，。、；：？！”』）》,.;:?!)—…".indexOf(after) < 0
        && !within(text, at)
        && before != ' '
        && after != ' '
        && !(digit(before) && digit(after))
        && !Tag.invisible(after);
  }

  private static boolean digit(char c) {
    return (c >= '0' && c <= '9') || c == '.' || c == '%';
  }

  private static boolean within(String text, int at) {
    for (int i = at - 1; i >= 0; i--) {
      if (Tag.closes(text.charAt(i))) {
        return false;
      }
      if (Tag.opens(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** A strip in lines of the width of a column; the first is indented by two. */
  static List<Strip> narrow(Strip strip, int width) {
    List<Strip> out = new ArrayList<>();
    String rest = strip.text();
    int room = width - (strip.role() == Role.CAPTION ? 0 : 2);
    while (Tag.length(rest) > room) {
      int at = offset(rest, room);
      while (at < rest.length() && (unfit(rest.charAt(at)) || within(rest, at))) {
        at++;
      }
      if (at >= rest.length()) {
        break;
      }
      out.add(
          out.isEmpty() ? strip.text(rest.substring(0, at)) : strip.rest(rest.substring(0, at)));
      rest = rest.substring(at);
      room = width;
    }
    out.add(out.isEmpty() ? strip.text(rest) : strip.rest(rest));
    return out;
  }

  private static boolean unfit(char c) {
    return "，。、；：？！”』）》,.;:?!)…".indexOf(c) >= 0 || Tag.invisible(c);
  }
}
