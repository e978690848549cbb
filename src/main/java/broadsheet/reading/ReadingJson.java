package broadsheet.reading;

import broadsheet.archive.Byline;
import broadsheet.archive.HeadlineGroup;
import broadsheet.archive.Kind;
import broadsheet.archive.Role;
import broadsheet.text.JsonArray;
import broadsheet.text.JsonObject;
import broadsheet.text.JsonText;
import broadsheet.text.JsonValue;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a page was read, as {@code read --json} prints it and the scorer of pages compares it. */
public final class ReadingJson {
  private ReadingJson() {}

  /**
   * The reading as JSON.
   *
   * @param source path of the page's file, for whoever wants its text
   */
  public static String write(PageReading reading, String source) {
    Map<String, String> firsts = new HashMap<>();
    Set<String> begun = new HashSet<>();
    Set<String> longer = new HashSet<>();
    for (LineReading line : reading.lines()) {
      if (line.role() != Role.NOISE) {
        firsts.putIfAbsent(line.item(), line.text());
      }
      boolean text = line.role() == Role.BODY || line.role() == Role.DATELINE_BODY;
      if (text && !line.joins() && !begun.add(line.item())) {
        longer.add(line.item());
      }
    }
    firsts.keySet().removeAll(longer);
    return JsonText.writePretty(
        JsonObject.start()
            .put("page", reading.path())
            .put("source", source)
            .put("lines", JsonArray.of(reading.lines(), ReadingJson::line))
            .put("items", JsonArray.of(reading.items(), i -> item(i, firsts.get(i.key()))))
            .end());
  }

  private static JsonValue line(LineReading line) {
    return JsonObject.start()
        .put("line", line.line())
        .put("item", line.item())
        .put("role", line.role().label())
        .put("joins", line.joins())
        .put("confidence", Math.round(line.confidence() * 1000) / 1000.0)
        .end();
  }

  private static JsonValue item(ItemReading item, @Nullable String first) {
    HeadlineGroup heads = item.heads();
    return JsonObject.start()
        .put("id", item.key())
        .put("kind", item.kind().label())
        .put("headline", headline(item, first))
        .put("kicker", heads.kicker())
        .put("deck", heads.deck().isEmpty() ? null : String.join("\n", heads.deck()))
        .put("column", item.column())
        .put("district", item.district())
        .put("bylines", JsonArray.of(item.bylines(), ReadingJson::byline))
        .put("photoCredits", item.photoCredits())
        .put("jumpTo", page(item.jumpTo()))
        .put("continuedFrom", page(item.continuedFrom()))
        .put("seePage", page(item.seePage()))
        .put("signedDate", item.signedDate() == null ? null : item.signedDate().toString())
        .end();
  }

  /** News of one paragraph without a headline (a brief) goes by its first line. */
  private static @Nullable String headline(ItemReading item, @Nullable String first) {
    boolean brief = item.heads().headline() == null && item.kind() == Kind.NEWS;
    return brief ? first : item.heads().headline();
  }

  private static JsonValue byline(Byline byline) {
    return JsonObject.start().put("name", byline.name()).put("role", byline.role()).end();
  }

  /** A number when the label has digits only. */
  private static JsonValue page(@Nullable String label) {
    if (label == null || !label.matches("\\d{1,9}")) {
      return JsonValue.of(label);
    }
    return JsonValue.of(Long.parseLong(label));
  }
}
