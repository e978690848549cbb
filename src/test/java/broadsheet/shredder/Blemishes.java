package broadsheet.shredder;

import broadsheet.archive.Role;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What an engine does to characters, lines and marks. */
final class Blemishes {
  private final Dice dice;
  private final boolean halfWidth;
  private final Map<Character, String> alike = new HashMap<>();

  /** The rates at hand: they are asked for at every character. */
  private final Map<Phenomenon, Double> rates = new EnumMap<>(Phenomenon.class);

  private final String strays;

  Blemishes(Damage damage, List<String> lookalikes, Dice dice) {
    damage.rates().forEach(rate -> rates.put(rate.phenomenon(), rate.share()));
    this.dice = dice;
    this.halfWidth = dice.chance(rate(Phenomenon.HALF_WIDTH));
    for (String group : lookalikes) {
      group.chars().forEach(c -> alike.merge((char) c, group, String::concat));
    }
    this.strays = String.join("", lookalikes);
  }

  private double rate(Phenomenon phenomenon) {
    return rates.getOrDefault(phenomenon, 0.0);
  }

  private boolean hit(Phenomenon phenomenon) {
    return dice.chance(rate(phenomenon));
  }

  /** The strips with all their faults; their number may change. */
  List<Strip> on(List<Strip> strips) {
    boolean narrow = hit(Phenomenon.NARROW);
    int width = dice.between(14, 24);
    List<Strip> out = new ArrayList<>();
    for (Strip strip : strips) {
      int last = out.size() - 1;
      if (!narrow && last >= 0 && runsOn(out.get(last), strip) && hit(Phenomenon.RUN_TOGETHER)) {
        out.set(last, out.get(last).text(out.get(last).text() + strip.text()));
      } else if (narrow && (strip.running() || strip.role() == Role.CAPTION)) {
        out.addAll(Shears.narrow(strip, width));
      } else {
        out.addAll(head(strip));
      }
    }
    out.replaceAll(strip -> strip.text(characters(strip)).level(mark(strip)));
    return out;
  }

  private static boolean runsOn(Strip before, Strip after) {
    return before.running()
        && after.role() == Role.BODY
        && !after.joins()
        && before.item().equals(after.item());
  }

  private List<Strip> head(Strip strip) {
    String text = strip.text();
    if (strip.role() == Role.COLUMN && text.length() <= 4 && hit(Phenomenon.SPACED_OUT)) {
      return List.of(strip.text(String.join(" ", text.split(""))));
    }
    if (strip.role() != Role.HEADLINE && strip.role() != Role.KICKER && strip.role() != Role.DECK) {
      return List.of(strip);
    }
    if (strip.role() == Role.HEADLINE && text.length() >= 10 && hit(Phenomenon.BROKEN_HEADS)) {
      int space = text.indexOf(' ');
      int at = space > 3 && space < text.length() - 4 ? space : middle(text);
      return List.of(strip.text(text.substring(0, at)), strip.text(text.substring(at).strip()));
    }
    if (text.contains(" ") && !text.startsWith("■") && hit(Phenomenon.SPACES_LOST)) {
      return List.of(strip.text(text.replace(" ", "")));
    }
    return List.of(strip);
  }

  private int middle(String text) {
    int at = text.length() / 2 + dice.between(-1, 1);
    while (at < text.length() - 3 && "，。、：？！”』）》— ".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private int mark(Strip strip) {
    if (strip.level() == 0) {
      boolean marked = strip.running() && dice.chance(rate(Phenomenon.MARKS_WRONG) / 20);
      return marked && !hit(Phenomenon.MARKS_DROPPED) ? dice.between(1, 4) : 0;
    }
    if (hit(Phenomenon.MARKS_DROPPED)) {
      return 0;
    }
    return hit(Phenomenon.MARKS_WRONG) ? dice.between(1, 4) : strip.level();
  }

  private String characters(Strip strip) {
    String text = strip.text();
    if (strip.running() && text.endsWith("。") && hit(Phenomenon.STOPS_LOST)) {
      text = text.substring(0, text.length() - 1);
    }
    StringBuilder out = new StringBuilder();
    boolean fixed = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Tag.invisible(c)) {
        fixed = Tag.opensFixed(c);
        out.append(c);
      } else if (fixed) {
        out.append(c);
      } else {
        out.append(printed(c, i > 0 && i < text.length() - 1));
      }
    }
    String done = out.toString();
    return Tag.visible(done).isBlank() ? text : done;
  }

  private String printed(char c, boolean inside) {
    boolean dash = c == '—';
    if (((c == '和' && inside) || dash) && hit(Phenomenon.LATIN)) {
      return dash ? "一" : " and ";
    }
    if (!Character.isLetterOrDigit(c)) {
      int at = halfWidth ? "，：；！？（）".indexOf(c) : -1;
      return Character.toString(at < 0 ? c : ",:;!?()".charAt(at));
    }
    if (inside && hit(Phenomenon.LOST)) {
      return "";
    }
    String twice = hit(Phenomenon.DOUBLED) ? Character.toString(c) : "";
    return (hit(Phenomenon.CONFUSED) ? other(c) : Character.toString(c)) + twice;
  }

  private String other(char c) {
    String group = alike.getOrDefault(c, "");
    String choices = group.replace(Character.toString(c), "");
    if (choices.isEmpty()) {
      choices = Character.isDigit(c) ? "0123456789" : strays;
    }
    char read = choices.charAt(dice.between(0, choices.length() - 1));
    return Character.toString(read);
  }
}
