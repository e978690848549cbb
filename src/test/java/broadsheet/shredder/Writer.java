package broadsheet.shredder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes the sentences of one article: remembers what it has named, and what its headline says. */
final class Writer {
  private static final List<String> SUBJECTS =
      List.of("topic", "thing", "product", "goods", "disease", "crime", "animal", "art", "sport");
  private static final List<String> PLACES =
      List.of("village", "community", "district", "company", "school", "province", "place2");
  private static final int TRIES = 6;

  private final Phrases phrases;
  private final Setting setting;
  private final Draws draws;
  private final Dice dice;
  private final Map<String, String> named = new HashMap<>();

  /** Figures of the headline by their range and what they count. */
  private final Map<String, String> figures = new HashMap<>();

  private boolean heading;
  private String headline = "";

  Writer(Phrases phrases, Setting setting, Draws draws, Dice dice) {
    this.phrases = phrases;
    this.setting = setting;
    this.draws = draws;
    this.dice = dice;
  }

  /** A sentence of that list which the page has not said yet, if there is one. */
  String say(String list) {
    String text = fill(draws.next(list));
    for (int i = 0; i < TRIES && !draws.fresh(text); i++) {
      text = fill(draws.next(list));
    }
    return text;
  }

  /** The headline; what it speaks of, the rest of the article will take up. */
  String headline(String list) {
    heading = true;
    headline = draws.next(list);
    String text = fill(headline);
    heading = false;
    return text;
  }

  /** Sentences that open the article: they take up the headline and repeat its figures. */
  String lead(String list, String tone) {
    String text = "";
    List<String> choice = new ArrayList<>(draws.unused(list, headline));
    choice.addAll(draws.alike(list, headline));
    for (String pattern : choice) {
      draws.use(pattern);
      text = fill(pattern);
      if (draws.fresh(text)) {
        break;
      }
    }
    figures.clear();
    return text + takenUp(text, tone);
  }

  /** A sentence about what the headline speaks of, when the lead has nothing of it. */
  private String takenUp(String lead, String tone) {
    List<String> about =
        SUBJECTS.stream()
            .filter(list -> headline.contains("{" + list + "!}"))
            .map(list -> named.getOrDefault(list + "!", ""))
            .toList();
    if (about.isEmpty() || about.stream().anyMatch(lead::contains)) {
      return "";
    }
    String text = statement(tone);
    for (int i = 0; i < TRIES && !text.contains(about.get(0)); i++) {
      text = statement(tone);
    }
    return text;
  }

  /** A sentence of the list, rather one that has words in common with the headline. */
  String body(String list, String tone) {
    for (String pattern : draws.unused(list, dice.chance(0.5) ? headline : "")) {
      draws.use(pattern);
      String text = fill(pattern);
      if (draws.fresh(text)) {
        return text;
      }
    }
    return clauses(tone);
  }

  /** A sentence put together from the clauses of a tone. */
  String clauses(String tone) {
    return dice.chance(0.22) ? quote(tone) : statement(tone);
  }

  /** The same, and nobody speaks. */
  String statement(String tone) {
    StringBuilder out = new StringBuilder(fill(draws.next(tone + ".open")));
    int clauses = dice.weighted(List.of(1, 2, 3), 35, 45, 20);
    for (int i = 0; i < clauses; i++) {
      out.append(i == 0 ? "" : "，").append(fill(draws.next(tone + ".clause")));
    }
    if (clauses == 1 || dice.chance(0.6)) {
      out.append('，').append(fill(draws.next(tone + ".close")));
    }
    String text = out.append('。').toString();
    return draws.fresh(text) ? text : statement(tone);
  }

  private String quote(String tone) {
    String words = fill(draws.next(tone + ".quote"));
    String other = fill(draws.next(tone + ".quote"));
    String more = dice.chance(0.6) && !other.equals(words) ? "，" + other : "";
    String who = tone.equals("world") ? fill("{foreignname}") : speaker();
    String text =
        dice.chance(0.6)
            ? "“" + words + more + "。”" + who + fill("{said}") + "。"
            : who + "说：“" + words + more + "。”";
    return draws.fresh(text) ? text : statement(tone);
  }

  private String speaker() {
    return fill(
        dice.of(List.of("{profession}{person}", "{person}", "{person!1}", "{role}{person}")));
  }

  /** Whether there is such a list. */
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
      String counted = pattern.substring(close + 1, Math.min(pattern.length(), close + 2));
      out.append(pattern, at, open).append(slot(pattern.substring(open + 1, close), counted));
      at = close + 1;
    }
    return out.toString();
  }

  private String slot(String name, String counted) {
    if (name.startsWith("#")) {
      return number(name.substring(1), counted);
    }
    int mark = name.indexOf('!');
    if (mark >= 0) {
      return kept(name, name.substring(0, mark));
    }
    return switch (name) {
      case "date" -> kept(name, name);
      case "subject" -> taken(SUBJECTS);
      case "locus" -> taken(PLACES);
      default -> entry(name);
    };
  }

  private String kept(String name, String list) {
    String known = named.get(name);
    if (known == null) {
      known = entry(list);
      named.put(name, known);
    }
    return known;
  }

  /** Names what the article is about, if the headline did not. */
  void settle() {
    taken(SUBJECTS);
    taken(PLACES);
  }

  /** What the article has named of these; the first of them when it has named none. */
  private String taken(List<String> lists) {
    String known =
        lists.stream().filter(l -> named.containsKey(l + "!")).findFirst().orElse(lists.get(0));
    return kept(known + "!", known);
  }

  private String number(String range, String counted) {
    String known = figures.get(range + counted);
    if (known != null) {
      return known;
    }
    String[] ends = range.split("-");
    int low = Integer.parseInt(ends[0]);
    int number = dice.between(low, Integer.parseInt(ends[1]));
    String text = Integer.toString(number > 100 && dice.chance(0.5) ? number / 10 * 10 : number);
    if (heading) {
      figures.put(range + counted, text);
    }
    return text;
  }

  private String entry(String name) {
    return switch (name) {
      case "city" -> setting.city();
      case "district" -> dice.of(setting.districts());
      case "person" -> person();
      case "date" -> Setting.day(setting.date().minusDays(dice.between(1, 3)));
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
