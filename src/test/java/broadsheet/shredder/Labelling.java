package broadsheet.shredder;

import broadsheet.text.JsonArray;
import broadsheet.text.JsonFault;
import broadsheet.text.JsonObject;
import broadsheet.text.JsonText;
import broadsheet.text.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every line of a page is and which items there are, in the form of {@code read --json}: the
 * truth of a page or the reading of one.
 *
 * @param page its path
 * @param lines one entry for every non-empty line, in source order
 * @param items in the order of their first lines
 */
public record Labelling(String page, List<Line> lines, List<Item> items) {
  public Labelling {
    lines = List.copyOf(lines);
    items = List.copyOf(items);
  }

  /**
   * One line.
   *
   * @param number 1-based
   * @param item id of the item that holds it
   * @param role as in files: {@code dateline-body}
   * @param joins whether it carries on a paragraph that an earlier line of its item left unfinished
   */
  public record Line(int number, String item, String role, boolean joins) {}

  /** Who signs, as 记者, 通讯员, 编辑 or 作者. */
  public record Name(String name, String role) {}

  /** One item; the fields are those of {@code read --json}. */
  public record Item(
      String id,
      String kind,
      @Nullable String headline,
      @Nullable String kicker,
      @Nullable String deck,
      @Nullable String column,
      @Nullable String district,
      List<Name> bylines,
      List<String> photoCredits,
      @Nullable String jumpTo,
      @Nullable String continuedFrom,
      @Nullable String seePage,
      @Nullable String signedDate) {
    public Item {
      bylines = List.copyOf(bylines);
      photoCredits = List.copyOf(photoCredits);
    }
  }

  /** Reads what {@link #json} or {@code read --json} wrote. */
  public static Labelling parse(String json) throws JsonFault {
    JsonObject page = (JsonObject) JsonText.read(json);
    return new Labelling(
        text(page, "page"),
        objects(page, "lines").stream().map(Labelling::line).toList(),
        objects(page, "items").stream().map(Labelling::item).toList());
  }

  /** The labelling as JSON. */
  public String json() {
    return JsonText.writePretty(
        JsonObject.start()
            .put("page", page)
            .put("items", JsonArray.of(items, Labelling::itemJson))
            .put("lines", JsonArray.of(lines, Labelling::lineJson))
            .end());
  }

  private static Line line(JsonObject line) {
    boolean joins = line.get("joins") instanceof JsonValue.Flag flag && flag.value();
    int number = Integer.parseInt(text(line, "line"));
    return new Line(number, text(line, "item"), text(line, "role"), joins);
  }

  private static Item item(JsonObject item) {
    return new Item(
        text(item, "id"),
        text(item, "kind"),
        maybe(item.get("headline")),
        maybe(item.get("kicker")),
        maybe(item.get("deck")),
        maybe(item.get("column")),
        maybe(item.get("district")),
        objects(item, "bylines").stream()
            .map(b -> new Name(text(b, "name"), text(b, "role")))
            .toList(),
        array(item, "photoCredits").stream().map(v -> String.valueOf(maybe(v))).toList(),
        maybe(item.get("jumpTo")),
        maybe(item.get("continuedFrom")),
        maybe(item.get("seePage")),
        maybe(item.get("signedDate")));
  }

  private static JsonValue lineJson(Line line) {
    return JsonObject.start()
        .put("line", line.number())
        .put("item", line.item())
        .put("role", line.role())
        .put("joins", line.joins())
        .end();
  }

  private static JsonValue itemJson(Item item) {
    return JsonObject.start()
        .put("id", item.id())
        .put("kind", item.kind())
        .put("headline", item.headline())
        .put("kicker", item.kicker())
        .put("deck", item.deck())
        .put("column", item.column())
        .put("district", item.district())
        .put("bylines", JsonArray.of(item.bylines(), Labelling::nameJson))
        .put("photoCredits", item.photoCredits())
        .put("jumpTo", label(item.jumpTo()))
        .put("continuedFrom", label(item.continuedFrom()))
        .put("seePage", label(item.seePage()))
        .put("signedDate", item.signedDate())
        .end();
  }

  private static JsonValue nameJson(Name name) {
    return JsonObject.start().put("name", name.name()).put("role", name.role()).end();
  }

  /** A page's label is a number when it has digits only. */
  private static JsonValue label(@Nullable String label) {
    return label != null && label.matches("\\d{1,9}")
        ? JsonValue.of(Long.parseLong(label))
        : JsonValue.of(label);
  }

  private static List<JsonObject> objects(JsonObject of, String name) {
    return array(of, name).stream().map(v -> (JsonObject) v).toList();
  }

  private static List<JsonValue> array(JsonObject of, String name) {
    return of.get(name) instanceof JsonArray array ? array.values() : List.of();
  }

  private static String text(JsonObject of, String name) {
    String text = maybe(of.get(name));
    return text == null ? "" : text;
  }

  private static @Nullable String maybe(@Nullable JsonValue value) {
    if (value instanceof JsonValue.Decimal number) {
      return number.value().toPlainString();
    }
    return value instanceof JsonValue.Text text ? text.value() : null;
  }
}
