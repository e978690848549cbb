package broadsheet.shredder;

import broadsheet.archive.Role;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Adds what belongs to the page and to no article: folios, mastheads, editors' lines. */
final class Furnisher {
  private final Writer writer;
  private final Setting setting;
  private final Phrases phrases;
  private final Dice dice;

  Furnisher(Phrases phrases, Setting setting, Dice dice) {
    this.writer = new Writer(phrases, setting, new Draws(phrases, dice), dice);
    this.setting = setting;
    this.phrases = phrases;
    this.dice = dice;
  }

  List<Strip> around(List<Strip> page, PageKind kind) {
    List<Strip> out = new ArrayList<>();
    boolean top = dice.chance(0.8);
    if (top) {
      List<String> lines = dice.chance(0.3) && kind == PageKind.FRONT ? masthead() : folio();
      lines.forEach(line -> out.add(new Strip("n1", Role.NOISE, line)));
    }
    out.addAll(page);
    if (!top || dice.chance(0.3)) {
      for (int i = dice.between(1, 2); i > 0; i--) {
        out.add(new Strip("n2", Role.NOISE, writer.say("furniture.foot")));
      }
    }
    return out;
  }

  private List<String> masthead() {
    List<String> out = new ArrayList<>();
    out.add(setting.paper());
    out.add(Setting.full(setting.date()) + " " + weekday());
    for (int i = dice.between(0, 3); i > 0; i--) {
      out.add(writer.say("furniture.masthead"));
    }
    return out;
  }

  private List<String> folio() {
    List<String> out = new ArrayList<>();
    String label = dice.of(List.of("0", "A0", "", "第")) + dice.between(1, 8);
    label = label.startsWith("第") ? label + "版" : label;
    String section = dice.of(phrases.list("section"));
    out.add(
        dice.of(
            List.of(
                label + " " + section,
                section + " " + label,
                section + label,
                setting.paper() + " " + section + " " + label)));
    if (dice.chance(0.6)) {
      out.add(Setting.full(setting.date()) + " " + weekday());
    }
    if (dice.chance(0.5)) {
      out.add(writer.say("furniture.foot"));
    }
    return dice.shuffled(out);
  }

  private String weekday() {
    return setting.date().getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.SIMPLIFIED_CHINESE);
  }
}
