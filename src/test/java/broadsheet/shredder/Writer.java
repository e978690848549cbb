package broadsheet.shredder;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes the sentences of one article: remembers what it has named and what it has said. */
final class Writer {
  private final Phrases phrases;
  private final Setting setting;
  private final Dice dice;
  private final Map<String, String> named = new HashMap<>();
  private final Set<String> said = new HashSet<>();

  Writer(Phrases phrases, Setting setting, Dice dice) {
    this.phrases = phrases;
    this.setting = setting;
    this.dice = dice;
  }

  /** A sentence of that list which this article has not said yet, if there is one. */
  String say(String list) {
    List<String> all = phrases.list(list);
    String pattern = dice.of(all);
    for (int i = 0; i < 12 && !said.add(pattern); i++) {
      pattern = dice.of(all);
    }
    return fill(pattern);
  }

  /** Whether there are such sentences. */
  boolean has(String list) {
    return phrases.has(list);
  }

  /** The pattern with everything put in. */
  String fill(String pattern) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (at < pattern.length()) {
      int open = pattern.indexOf('{', at);
      if (open < 0) {
        return out.append(pattern, at, pattern.length()).toString();
      }
      int close = pattern.indexOf('}', open);
      out.append(pattern, at, open).append(slot(pattern.substring(open + 1, close)));
      at = close + 1;
    }
    return out.toString();
  }

  private String slot(String name) {
    if (name.startsWith("#")) {
      return number(name.substring(1));
    }
    int mark = name.indexOf('!');
    if (mark < 0) {
      return entry(name);
    }
    String known = named.get(name);
    if (known == null) {
      known = entry(name.substring(0, mark));
      named.put(name, known);
    }
    return known;
  }

  private String number(String range) {
    String[] ends = range.split("-");
    int low = Integer.parseInt(ends[0]);
    int number = dice.between(low, Integer.parseInt(ends[1]));
    return Integer.toString(number > 100 && dice.chance(0.5) ? number / 10 * 10 : number);
  }

  private String entry(String name) {
    return switch (name) {
      case "city" -> setting.city();
      case "district" -> dice.of(setting.districts());
      case "person" -> person();
      case "date" -> Setting.day(setting.date().minusDays(dice.between(0, 2)));
      case "today" -> Setting.day(setting.date());
      case "later" -> Setting.day(setting.date().plusDays(dice.between(2, 20)));
      case "year" -> Integer.toString(setting.date().getYear());
      case "lastyear" -> Integer.toString(setting.date().getYear() - 1);
      case "paper" -> setting.paper();
      default -> fill(dice.of(phrases.list(name)));
    };
  }

  /** An invented person. */
  String person() {
    String given = dice.of(phrases.list(dice.chance(0.5) ? "given1" : "given2"));
    if (given.length() == 1 && dice.chance(0.25)) {
      given += dice.of(phrases.list("given1"));
    }
    return dice.of(phrases.list("surname")) + given;
  }
}
