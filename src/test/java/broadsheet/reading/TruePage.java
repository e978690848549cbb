package broadsheet.reading;

import broadsheet.archive.Archive;
import broadsheet.archive.Role;
import broadsheet.source.PageText;
import broadsheet.text.JsonArray;
import broadsheet.text.JsonFault;
import broadsheet.text.JsonObject;
import broadsheet.text.JsonText;
import broadsheet.text.JsonValue;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A page of which the truth is known.
 *
 * @param text the page
 * @param archive what is configured for it
 * @param lines the truth of each line by its number
 * @param kinds the kind of each item
 */
public record TruePage(
    PageText text, Archive archive, Map<Integer, Line> lines, Map<String, String> kinds) {
  /** The truth of one line. */
  record Line(String item, Role role, boolean joins) {
    boolean head() {
      return role == Role.KICKER || role == Role.HEADLINE || role == Role.DECK;
    }

    boolean text() {
      return role == Role.BODY || role == Role.DATELINE_BODY;
    }
  }

  public TruePage {
    lines = Map.copyOf(lines);
    kinds = Map.copyOf(kinds);
  }

  /** A page with its truth in the form of the scorer. */
  public static TruePage of(PageText text, Archive archive, String truth) throws JsonFault {
    JsonObject json = (JsonObject) JsonText.read(truth);
    Map<Integer, Line> lines = new HashMap<>();
    for (JsonValue value : array(json, "lines")) {
      JsonObject line = (JsonObject) value;
      String role = word(line, "role").toUpperCase(Locale.ROOT).replace('-', '_');
      boolean joins = line.get("joins") instanceof JsonValue.Flag flag && flag.value();
      lines.put(number(line), new Line(word(line, "item"), Role.valueOf(role), joins));
    }
    Map<String, String> kinds = new HashMap<>();
    for (JsonValue value : array(json, "items")) {
      JsonObject item = (JsonObject) value;
      kinds.put(word(item, "id"), word(item, "kind"));
    }
    return new TruePage(text, archive, lines, kinds);
  }

  @Nullable Line line(int number) {
    return lines.get(number);
  }

  String kind(String item) {
    return kinds.getOrDefault(item, "");
  }

  /** The items that have a headline. */
  Set<String> headed() {
    Set<String> out = new HashSet<>();
    lines.values().stream().filter(Line::head).forEach(l -> out.add(l.item()));
    return out;
  }

  private static Iterable<JsonValue> array(JsonObject of, String name) {
    return of.get(name) instanceof JsonArray array ? array.values() : java.util.List.of();
  }

  private static String word(JsonObject of, String name) {
    return of.get(name) instanceof JsonValue.Text text ? text.value() : "";
  }

  private static int number(JsonObject line) {
    return line.get("line") instanceof JsonValue.Decimal number ? number.value().intValue() : 0;
  }
}
